package dev.verbatim.secret;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text whose values are treated one after the other, from its start to its end. */
final class Treated {

    private static final Set<String> NO_VALUES = Set.of("", "null", "true", "false", "string", "***");

    private final String text;
    private final NamedValues.Treatment treatment;
    private @Nullable StringBuilder out;
    private int copied;

    Treated(String text, NamedValues.Treatment treatment) {
        this.text = text;
        this.treatment = treatment;
    }

    void treat(Stretch value) {
        String found = text.substring(value.start(), value.end());
        String instead = standsForOne(found) ? null : treatment.instead(found, value.enclosed());
        if (instead != null) {
            StringBuilder written = out == null ? new StringBuilder(text.length()) : out;
            written.append(text, copied, value.start())
                    .append(value.quote())
                    .append(instead)
                    .append(value.quote());
            out = written;
            copied = value.end();
        }
    }

    /** The text with what was written in the place of values. */
    String result() {
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static boolean standsForOne(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return NO_VALUES.contains(word)
                || word.startsWith("string (")
                || (!word.isEmpty()
                        && "{<($[".indexOf(word.charAt(0)) >= 0
                        && "}>)]".indexOf(word.charAt(word.length() - 1)) >= 0);
    }
}
