package dev.verbatim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of an HTML comment that says what the next code block is.
 *
 * @param span the whole comment, from {@code <!--} to {@code -->}
 * @param blockType the type as written, whatever its case; empty when it was inferred
 */
public record Annotation(SourceSpan span, BlockType type, String blockType, List<AnnotationProperty> properties) {

    public Annotation {
        properties = List.copyOf(properties);
    }

    /** The property of that exact name, if it is there and not null. */
    public Optional<AnnotationProperty> property(String name) {
        AnnotationProperty found = null;
        for (AnnotationProperty property : properties) {
            if (property.name().equals(name)) {
                found = property;
            }
        }
        return Optional.ofNullable(found).filter(property -> property.value() != null);
    }

    /** The value of the block type, for what is said of the block; the whole comment where the type was inferred. */
    public SourceSpan blockTypeSpan() {
        return property("blockType").map(AnnotationProperty::valueSpan).orElse(span);
    }

    /** The text of a property, or null where it is absent or not a string. */
    public @Nullable String text(String name) {
        return property(name).map(AnnotationProperty::value).orElse(null) instanceof String text ? text : null;
    }

    /** A boolean property, also when it is given as a string; null where it is absent. */
    public @Nullable Boolean flag(String name) {
        Object value = property(name).map(AnnotationProperty::value).orElse(null);
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text) {
            String word = text.trim().toLowerCase(Locale.ROOT);
            return word.equals("true") ? Boolean.TRUE : word.equals("false") ? Boolean.FALSE : null;
        }
        return null;
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(flag(name));
    }

    /** The strings of a list property; a single string counts as a list of one. Empty where it is absent. */
    public List<String> list(String name) {
        Object value = property(name).map(AnnotationProperty::value).orElse(null);
        if (value instanceof String text) {
            return List.of(text);
        }
        List<String> result = new ArrayList<>();
        if (value instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof String text) {
                    result.add(text);
                }
            }
        }
        return result;
    }

    /** Words of a property that is a list or one space-separated string. */
    public List<String> words(String name) {
        List<String> result = new ArrayList<>();
        for (String item : list(name)) {
            for (String word : item.trim().split("\\s+")) {
                if (!word.isEmpty()) {
                    result.add(word);
                }
            }
        }
        return result;
    }

    /** The example names that this annotation gives: none, one, or on a response several. */
    public List<String> names() {
        return list("name");
    }

    /** {@code @odata.type}, else {@code @type}, as written; null where there is none. */
    public @Nullable String typeName() {
        String odata = text("@odata.type");
        return odata != null ? odata : text("@type");
    }

    public boolean truncated() {
        return isTrue("truncated");
    }

    /** Whether the body is a collection: {@code isCollection}, or a type written {@code Collection(T)}. */
    public boolean isCollection() {
        String type = typeName();
        return isTrue("isCollection")
                || (type != null && type.regionMatches(true, 0, "Collection(", 0, "Collection(".length()));
    }

    /** The property that holds a collection's elements; {@code value} unless the annotation says otherwise. */
    public String collectionProperty() {
        String name = text("collectionProperty");
        return name != null ? name : "value";
    }
}
