package dev.verbatim.markdown;

/** Recognises one complete tag (CommonMark 6.6) in time linear to its length. */
final class HtmlTag {

    private final CharSequence line;
    private int at;

    private HtmlTag(CharSequence line, int at) {
        this.line = line;
        this.at = at;
    }

    /** Whether an opening or closing tag starts at {@code at} and nothing but blanks follow on the line. */
    static boolean standsAlone(CharSequence line, int at) {
        HtmlTag tag = new HtmlTag(line, at + 1);
        if (!(tag.here('/') ? tag.closing() : tag.opening())) {
            return false;
        }
        tag.skipBlanks();
        return tag.at >= line.length();
    }

    private boolean closing() {
        at++;
        if (!name()) {
            return false;
        }
        skipBlanks();
        return take('>');
    }

    private boolean opening() {
        if (!name()) {
            return false;
        }
        while (true) {
            boolean blank = skipBlanks();
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

    private boolean name() {
        int from = at;
        while (at < line.length() && isNameCharacter(line.charAt(at))) {
            at++;
        }
        return at > from && isLetter(line.charAt(from));
    }

    private boolean attribute() {
        int from = at;
        while (at < line.length() && isAttributeCharacter(line.charAt(at), at == from)) {
            at++;
        }
        if (at == from) {
            return false;
        }
        int behindName = at;
        skipBlanks();
        if (!take('=')) {
            at = behindName;
            return true;
        }
        skipBlanks();
        return value();
    }

    private boolean value() {
        if (at >= line.length()) {
            return false;
        }
        char quote = line.charAt(at);
        if (quote == '"' || quote == '\'') {
            do {
                at++;
            } while (at < line.length() && line.charAt(at) != quote);
            return take(quote);
        }
        int from = at;
        while (at < line.length() && " \t\"'=<>`".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at > from;
    }

    private boolean skipBlanks() {
        int from = at;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at > from;
    }

    private boolean here(char c) {
        return at < line.length() && line.charAt(at) == c;
    }

    private boolean take(char c) {
        if (!here(c)) {
            return false;
        }
        at++;
        return true;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isNameCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isAttributeCharacter(char c, boolean first) {
        return isLetter(c) || c == '_' || c == ':' || (!first && ((c >= '0' && c <= '9') || c == '.' || c == '-'));
    }

    /** Whether {@code word}, which is lower case, stands at {@code at}, in whatever case. */
    static boolean matches(CharSequence line, int at, String word) {
        if (at + word.length() > line.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = line.charAt(at + i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
