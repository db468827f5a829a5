package dev.verbatim.check.rule;

import java.util.Locale;
import java.util.Map;

/** The name by which links lead to a heading, as GitHub makes it from what the heading shows. */
final class HeadingSlug {

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0", "apos", "'");

    private static final int LONGEST_DESCRIPTION = 500;

    private final String text;
    private final StringBuilder shown = new StringBuilder();

    private HeadingSlug(String text) {
        this.text = text;
    }

    /** The slug of a heading's text as written. */
    static String of(String written) {
        String shown = isPlain(written) ? written : new HeadingSlug(written).shown();
        StringBuilder slug = new StringBuilder(shown.length());
        shown.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '\n' || c == '\t') {
                slug.append('-');
            } else if (isKept(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.CONNECTOR_PUNCTUATION;
    }

    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if ("\\`*_[]<>&!".indexOf(written.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** What a reader sees: no markup, the text of links but not where they lead, no images. */
    private String shown() {
        BacktickRuns runs = new BacktickRuns(text, 0, text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> at = escaped(at);
                case '`' -> at = code(at, runs);
                case '<' -> at = tag(at);
                case '&' -> at = entity(at);
                case ']' -> at = closing(at);
                case '!' -> at = image(at);
                case '[', '*' -> at++;
                case '_' -> {
                    if (isInWord(at)) {
                        shown.append('_');
                    }
                    at++;
                }
                default -> {
                    shown.append(c);
                    at++;
                }
            }
        }
        return shown.toString();
    }

    private int escaped(int at) {
        if (at + 1 < text.length()) {
            shown.append(text.charAt(at + 1));
        }
        return at + 2;
    }

    private int code(int at, BacktickRuns runs) {
        int behind = BacktickRuns.behind(text, at, text.length());
        int closing = runs.next(behind - at, behind);
        if (closing < 0) {
            return behind;
        }
        shown.append(text, behind, closing);
        return closing + behind - at;
    }

    private int tag(int at) {
        if (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at);
            return close < 0 ? text.length() : close + 3;
        }
        HtmlElement element = HtmlElement.read(text, at, text.length());
        return element.end() < 0 ? at + 1 : element.end();
    }

    private int entity(int at) {
        int semicolon = text.substring(at, Math.min(text.length(), at + 10)).indexOf(';') + at;
        if (semicolon > at) {
            String known = ENTITIES.get(text.substring(at + 1, semicolon));
            if (known != null) {
                shown.append(known);
                return semicolon + 1;
            }
        }
        return at + 1;
    }

    /** An image has no text: neither it nor its description counts. */
    private int image(int at) {
        String ahead = text.substring(at, Math.min(text.length(), at + LONGEST_DESCRIPTION));
        int close = ahead.startsWith("![") ? ahead.indexOf(']') + at : -1;
        int behind = close < at ? -1 : closing(close);
        return behind > close + 1 ? behind : at + 1;
    }

    private int closing(int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '(') {
            LinkTail tail = LinkTail.inline(text, at + 1, text.length());
            if (tail.fault() == null) {
                return tail.at();
            }
        }
        return at + 1;
    }

    private boolean isInWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
