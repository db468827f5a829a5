package dev.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key of an annotation with its value: a {@code String}, {@code Boolean}, {@code java.math.BigDecimal},
 * a {@code List} or {@code Map} of such values, or null.
 *
 * @param elementSpans where the elements of a list stand, in their order; empty for any other value
 */
public record AnnotationProperty(
        String name, @Nullable Object value, SourceSpan nameSpan, SourceSpan valueSpan, List<SourceSpan> elementSpans) {

    public AnnotationProperty {
        elementSpans = List.copyOf(elementSpans);
    }

    /** A property whose elements, if it has any, have no places of their own. */
    public AnnotationProperty(String name, @Nullable Object value, SourceSpan nameSpan, SourceSpan valueSpan) {
        this(name, value, nameSpan, valueSpan, List.of());
    }

    /** Where a word of the value stands: an element of a list, or a part of a text; the whole value where that is not known. */
    public SourceSpan spanOf(String word) {
        if (value instanceof List<?> items && items.size() == elementSpans.size()) {
            for (int i = 0; i < elementSpans.size(); i++) {
                if (items.get(i) instanceof String text && holds(text, word)) {
                    return partOf(text, word, elementSpans.get(i));
                }
            }
        }
        return value instanceof String text && holds(text, word) ? partOf(text, word, valueSpan) : valueSpan;
    }

    private static boolean holds(String text, String word) {
        return text.equals(word) || List.of(text.split("\\s+")).contains(word);
    }

    /** The word between the quotes of its text, where no escape makes columns uncertain. */
    private static SourceSpan partOf(String text, String word, SourceSpan quoted) {
        boolean plain = quoted.startLine() == quoted.endLine()
                && quoted.endColumn() - quoted.startColumn() == text.length() + 2;
        if (text.equals(word) || !plain) {
            return quoted;
        }
        int from = 0;
        for (String part : text.split("(?<=\\s)|(?=\\s)")) {
            if (part.equals(word)) {
                break;
            }
            from += part.length();
        }
        int column = quoted.startColumn() + 1 + from;
        return new SourceSpan(quoted.file(), quoted.startLine(), column, quoted.endLine(), column + word.length());
    }
}
