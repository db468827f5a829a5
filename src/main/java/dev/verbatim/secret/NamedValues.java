package dev.verbatim.secret;

import dev.verbatim.http.SecretNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by the names before them, in one pass over any text: JSON, also within strings of JSON, with all that
 * arrays and objects of such names hold, header lines, and parameters of URLs and forms. What only stands for a value, such as {@code {token}} or {@code "String"}, is
 * none.
 */
final class NamedValues {

    /** What becomes of a value. */
    interface Treatment {
        /**
         * What to write in its place; null leaves it.
         *
         * @param enclosed whether it is one of several in an array or object of that name
         */
        @Nullable
        String instead(String value, boolean enclosed);
    }

    private static final int LONGEST_NAME = 60;

    private final SecretNames names;

    NamedValues(SecretNames names) {
        this.names = names;
    }

    /** The text with its values treated. */
    String treat(String text, Treatment treatment) {
        Treated treated = new Treated(text, treatment);
        int looked = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i < looked || (c != ':' && c != '=')) {
                continue;
            }
            Stretch value = c == ':' ? afterColon(text, i) : afterEquals(text, i);
            if (value == null) {
                continue;
            }
            if (value.enclosed()) {
                int slashes = Quoted.slashesBefore(text, quoteBefore(text, i));
                looked = EnclosedValues.treat(text, value.start(), slashes, treated);
            } else {
                looked = value.end();
                treated.treat(value);
            }
        }
        return treated.result();
    }

    private static int quoteBefore(String text, int colon) {
        int before = colon - 1;
        while (before >= 0 && text.charAt(before) <= ' ') {
            before--;
        }
        return before;
    }

    private @Nullable Stretch afterColon(String text, int colon) {
        int before = quoteBefore(text, colon);
        if (before < 1) {
            return null;
        }
        if (Quoted.isQuote(text.charAt(before))) {
            int slashes = Quoted.slashesBefore(text, before);
            String name = nameBefore(text, before - slashes);
            return !name.isEmpty() && names.isProperty(name) ? inJson(text, colon + 1, slashes) : null;
        }
        if (before != colon - 1) {
            return null;
        }
        String name = nameBefore(text, colon);
        return !name.isEmpty() && names.isHeader(afterEscape(text, colon, name)) ? inLine(text, colon + 1) : null;
    }

    private @Nullable Stretch afterEquals(String text, int equals) {
        String name = nameBefore(text, equals);
        if (name.isEmpty() || !names.isParameter(afterEscape(text, equals, name))) {
            return null;
        }
        int start = equals + 1;
        if (start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0) {
            int end = text.indexOf(text.charAt(start), start + 1);
            return end < 0 ? null : new Stretch(start + 1, end);
        }
        return new Stretch(start, Quoted.endAt(text, start, "&;\"'<>`\\)#, \t\r\n"));
    }

    /** A string, an array or object that opens here, or anything else up to a separator. */
    private static @Nullable Stretch inJson(String text, int from, int slashes) {
        int start = from;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int quoteAt = start + slashes;
        if (quoteAt >= text.length()) {
            return null;
        }
        if ("{[".indexOf(text.charAt(start)) >= 0) {
            return new Stretch(start, start, "", true);
        }
        if (!Quoted.isQuote(text.charAt(quoteAt))) {
            // What stands there instead is a string, or no reader would take the rest any more.
            int end = Quoted.endAt(text, start, ",}]\\ \t\r\n");
            return new Stretch(start, end, "\\".repeat(slashes) + '"', false);
        }
        return new Stretch(quoteAt + 1, Quoted.end(text, quoteAt, slashes, text.length()));
    }

    /** A header's value; the scheme before credentials says much and is no secret. */
    private static Stretch inLine(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = Quoted.endAt(text, start, "\"'\r\n\\");
        int blank = text.indexOf(' ', start);
        boolean scheme = blank > start
                && blank < Math.min(end - 1, start + 24)
                && text.chars().skip(start).limit(blank - start).allMatch(Character::isLetter);
        return new Stretch(scheme ? blank + 1 : start, end);
    }

    private static String nameBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && isOfName(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** In a string of JSON a line break is the two characters {@code \n}, of which one looks like part of the name. */
    private static String afterEscape(String text, int end, String name) {
        int start = end - name.length();
        boolean escaped = start > 0 && text.charAt(start - 1) == '\\' && "nrt".indexOf(name.charAt(0)) >= 0;
        return escaped ? name.substring(1) : name;
    }

    private static boolean isOfName(char c) {
        return c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
