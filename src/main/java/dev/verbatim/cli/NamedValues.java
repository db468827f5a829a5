package dev.verbatim.cli;

import dev.verbatim.http.SecretNames;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by the names before them, in one pass over any text: JSON, also within strings of JSON, header lines,
 * and parameters of URLs and forms. What only stands for a value, such as {@code {token}} or {@code "String"}, is none.
 */
final class NamedValues {

    /** What becomes of a value. */
    interface Treatment {
        /** What to write in its place; null leaves it. */
        @Nullable
        String instead(String value);
    }

    private static final int LONGEST_NAME = 60;
    private static final Set<String> NO_VALUES = Set.of("", "null", "true", "false", "string", "***");

    private final SecretNames names;

    NamedValues(SecretNames names) {
        this.names = names;
    }

    /** The text with its values treated. */
    String treat(String text, Treatment treatment) {
        StringBuilder out = null;
        int copied = 0;
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
            looked = value.end;
            String found = text.substring(value.start, value.end);
            String instead = standsForOne(found) ? null : treatment.instead(found);
            if (instead != null) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, value.start)
                        .append(value.quote)
                        .append(instead)
                        .append(value.quote);
                copied = value.end;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private @Nullable Stretch afterColon(String text, int colon) {
        int before = colon - 1;
        while (before >= 0 && text.charAt(before) <= ' ') {
            before--;
        }
        if (before < 1) {
            return null;
        }
        char quote = text.charAt(before);
        if (quote == '"' || quote == '\'') {
            int slashes = slashesBefore(text, before);
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
        return new Stretch(start, endAt(text, start, "&;\"'<>`\\)#, \t\r\n"));
    }

    /** A string ends at a quote that is escaped as often as the one that it begins with; anything else at a separator. */
    private static @Nullable Stretch inJson(String text, int from, int slashes) {
        int start = from;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int quoteAt = start + slashes;
        if (quoteAt >= text.length() || "{[".indexOf(text.charAt(start)) >= 0) {
            return null;
        }
        char quote = text.charAt(quoteAt);
        if (quote != '"' && quote != '\'') {
            // What stands there instead is a string, or no reader would take the rest any more.
            return new Stretch(start, endAt(text, start, ",}]\\ \t\r\n"), "\\".repeat(slashes) + '"');
        }
        for (int i = quoteAt + 1; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                int more = slashesBefore(text, i) - slashes;
                if (more <= 0 || more % (2 * (slashes + 1)) == 0) {
                    return new Stretch(quoteAt + 1, Math.max(quoteAt + 1, i - slashes));
                }
            }
        }
        return new Stretch(quoteAt + 1, text.length());
    }

    /** A header's value; the scheme before credentials says much and is no secret. */
    private static Stretch inLine(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = endAt(text, start, "\"'\r\n\\");
        int blank = text.indexOf(' ', start);
        boolean scheme = blank > start
                && blank < Math.min(end - 1, start + 24)
                && text.chars().skip(start).limit(blank - start).allMatch(Character::isLetter);
        return new Stretch(scheme ? blank + 1 : start, end);
    }

    private static int endAt(String text, int start, String ends) {
        int end = start;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
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

    private static int slashesBefore(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes;
    }

    private static boolean standsForOne(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return NO_VALUES.contains(word)
                || word.startsWith("string (")
                || (!word.isEmpty()
                        && "{<($[".indexOf(word.charAt(0)) >= 0
                        && "}>)]".indexOf(word.charAt(word.length() - 1)) >= 0);
    }

    /** Where a value stands, and the quotes that it lacks. */
    private record Stretch(int start, int end, String quote) {

        Stretch(int start, int end) {
            this(start, end, "");
        }
    }
}
