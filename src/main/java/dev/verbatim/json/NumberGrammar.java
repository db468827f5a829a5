package dev.verbatim.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is a number by RFC 8259 section 6, and what was meant to be one. */
final class NumberGrammar {

    private static final Pattern MEANT = Pattern.compile("([+-]?)([0-9]*+)(?:\\.([0-9]*+))?+([eE][+-]?+[0-9]++)?+");

    private NumberGrammar() {}

    static boolean allows(CharSequence text) {
        int i = at(text, 0) == '-' ? 1 : 0;
        int digits = digits(text, i);
        if (digits == i || (at(text, i) == '0' && digits > i + 1)) {
            return false;
        }
        i = digits;
        if (at(text, i) == '.') {
            digits = digits(text, i + 1);
            if (digits == i + 1) {
                return false;
            }
            i = digits;
        }
        if (at(text, i) == 'e' || at(text, i) == 'E') {
            i++;
            i += at(text, i) == '+' || at(text, i) == '-' ? 1 : 0;
            digits = digits(text, i);
            if (digits == i) {
                return false;
            }
            i = digits;
        }
        return i == text.length();
    }

    /** The number that {@code +1}, {@code .5}, {@code 1.} or {@code 007} means, legally written; null for no number. */
    static @Nullable String mend(CharSequence text) {
        Matcher parts = MEANT.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String whole = parts.group(2);
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        if (whole.isEmpty() && fraction.isEmpty()) {
            return null;
        }
        int zeros = 0;
        while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') {
            zeros++;
        }
        return (parts.group(1).equals("-") ? "-" : "")
                + (whole.isEmpty() ? "0" : whole.substring(zeros))
                + (fraction.isEmpty() ? "" : "." + fraction)
                + (parts.group(4) == null ? "" : parts.group(4));
    }

    private static int digits(CharSequence text, int from) {
        int i = from;
        while (at(text, i) >= '0' && at(text, i) <= '9') {
            i++;
        }
        return i;
    }

    private static int at(CharSequence text, int i) {
        return i < text.length() ? text.charAt(i) : Cursor.END;
    }
}
