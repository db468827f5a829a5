package dev.verbatim.check.rule;

import java.util.Locale;

/** One opening tag with the attributes that make links and anchors (CommonMark 6.6), closing tags included. */
final class HtmlElement {

    /** Longer tags are text; no hostile page makes reading slow. */
    private static final int LONGEST = 2_000;

    /** An attribute's value by its offsets; empty where the attribute is absent. */
    record Value(int start, int end) {

        static final Value NONE = new Value(-1, -1);

        boolean isThere() {
            return start >= 0;
        }
    }

    private final String text;
    private final int limit;
    private int at;
    private String name = "";
    private Value href = Value.NONE;
    private Value src = Value.NONE;
    private Value id = Value.NONE;
    private Value anchor = Value.NONE;

    private HtmlElement(String text, int at, int end) {
        this.text = text;
        this.at = at;
        this.limit = Math.min(end, at + LONGEST);
    }

    /** The tag that starts with the {@code <} at {@code at}; its end is -1 where none does. */
    static HtmlElement read(String text, int at, int end) {
        HtmlElement element = new HtmlElement(text, at + 1, end);
        if (!element.tag()) {
            element.at = -1;
        }
        return element;
    }

    /** Offset behind the tag, or -1. */
    int end() {
        return at;
    }

    /** In lower case; empty for closing tags. */
    String name() {
        return name;
    }

    Value href() {
        return href;
    }

    Value src() {
        return src;
    }

    Value id() {
        return id;
    }

    /** The attribute {@code name}. */
    Value anchor() {
        return anchor;
    }

    private boolean tag() {
        if (take('/')) {
            if (word().isEmpty()) {
                return false;
            }
            blanks();
            return take('>');
        }
        String word = word();
        if (word.isEmpty()) {
            return false;
        }
        name = word.toLowerCase(Locale.ROOT);
        while (true) {
            boolean blank = blanks();
            if (take('>')) {
                return true;
            }
            if (take('/')) {
                return take('>');
            }
            if (!blank || !attribute()) {
                return false;
            }
        }
    }

    private String word() {
        int from = at;
        while (at < limit && isWord(text.charAt(at), at == from)) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isWord(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == '-'));
    }

    private boolean attribute() {
        int from = at;
        while (at < limit && " \t\n\"'=<>/`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            return false;
        }
        String attribute = text.substring(from, at);
        int behind = at;
        blanks();
        if (!take('=')) {
            at = behind;
            return true;
        }
        blanks();
        Value value = value();
        if (value.isThere()) {
            keep(attribute.toLowerCase(Locale.ROOT), value);
        }
        return value.isThere();
    }

    private void keep(String attribute, Value value) {
        switch (attribute) {
            case "href" -> href = value;
            case "src" -> src = value;
            case "id" -> id = value;
            case "name" -> anchor = value;
            default -> {}
        }
    }

    private Value value() {
        if (at >= limit) {
            return Value.NONE;
        }
        char quote = text.charAt(at);
        if (quote == '"' || quote == '\'') {
            int from = ++at;
            while (at < limit && text.charAt(at) != quote) {
                at++;
            }
            return take(quote) ? new Value(from, at - 1) : Value.NONE;
        }
        int from = at;
        while (at < limit && " \t\n\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > from ? new Value(from, at) : Value.NONE;
    }

    private boolean blanks() {
        int from = at;
        while (at < limit && " \t\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }

    private boolean take(char c) {
        if (at < limit && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
