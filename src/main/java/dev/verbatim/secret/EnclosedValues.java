package dev.verbatim.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the values in an array or object of JSON, at any depth; the names of its members are none. */
final class EnclosedValues {

    private static final String ENDS_WORD = ",:{}[]\"'\\ \t\r\n";

    /** {@code {password}}, without quotes in the middle of JSON, as docs write it. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[{\\[] ?[A-Za-z][\\w .-]{0,60}[}\\]]");

    private final String text;
    private final int slashes;
    private final Treated treated;
    private int at;

    private EnclosedValues(String text, int open, int slashes, Treated treated) {
        this.text = text;
        this.slashes = slashes;
        this.treated = treated;
        this.at = open;
    }

    /**
     * Treats each value from an opening bracket to the closing one, to the end of the string around it all, or to the
     * end of the text.
     *
     * @param slashes how many backslashes stand before each quote
     * @return what follows it
     */
    static int treat(String text, int open, int slashes, Treated treated) {
        Matcher placeholder = PLACEHOLDER.matcher(text).region(open, text.length());
        return placeholder.lookingAt() ? placeholder.end() : new EnclosedValues(text, open, slashes, treated).treat();
    }

    private int treat() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']') {
                at++;
                if (--depth == 0) {
                    return at;
                }
            } else if (c == '\\' || Quoted.isQuote(c)) {
                if (!string()) {
                    return at;
                }
            } else if (Character.isLetterOrDigit(c)) {
                word();
            } else {
                at++;
            }
        }
        return at;
    }

    /** Goes over a string, or an escape that begins none; false where the string around it all ends. */
    private boolean string() {
        int quoteAt = at;
        while (quoteAt < text.length() && text.charAt(quoteAt) == '\\') {
            quoteAt++;
        }
        if (quoteAt == text.length() || !Quoted.isQuote(text.charAt(quoteAt))) {
            at = Math.min(text.length(), quoteAt + 1);
            return true;
        }
        if (quoteAt - at < slashes) {
            return false;
        }
        // No string goes on in the next line: one that is not closed must not take the rest for its own.
        int end = Quoted.end(text, quoteAt, slashes, Quoted.endAt(text, quoteAt, "\r\n"));
        at = Math.min(text.length(), end + slashes + 1);
        value(new Stretch(quoteAt + 1, end, "", true));
        return true;
    }

    private void word() {
        int start = at > 0 && text.charAt(at - 1) == '-' ? at - 1 : at;
        at = Quoted.endAt(text, at, ENDS_WORD);
        value(new Stretch(start, at, "\\".repeat(slashes) + '"', true));
    }

    private void value(Stretch found) {
        int next = at;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        if (next == text.length() || text.charAt(next) != ':') {
            treated.treat(found);
        }
    }
}
