package dev.verbatim.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings of JSON in a text, also within strings of JSON, where each quote has backslashes before it. */
final class Quoted {

    /** RFC 8259, section 7. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\/bfnrt]|u[0-9A-Fa-f]{4})");

    private Quoted() {}

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /**
     * Where the string ends whose quote stands at {@code quoteAt}: at the backslashes of a quote that is escaped as
     * often; the limit where there is none.
     */
    static int end(String text, int quoteAt, int slashes, int limit) {
        char quote = text.charAt(quoteAt);
        for (int i = quoteAt + 1; i < limit; i++) {
            if (text.charAt(i) == quote) {
                int before = slashesBefore(text, i);
                int more = before - slashes;
                if (more <= 0 || more % (2 * (slashes + 1)) == 0) {
                    return Math.max(quoteAt + 1, i - Math.min(slashes, before));
                }
            }
        }
        return limit;
    }

    static int slashesBefore(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes;
    }

    static int endAt(String text, int start, String ends) {
        int end = start;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** What a string of JSON says; an escape that is none stays as it is. */
    static String unescaped(String written) {
        return ESCAPE.matcher(written).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
