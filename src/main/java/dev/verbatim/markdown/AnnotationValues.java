package dev.verbatim.markdown;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.markdown.rule.AnnotationValueType;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns JSON values of annotations into plain ones, and says where they are not of the kind that their key asks for. */
final class AnnotationValues {

    private AnnotationValues() {}

    /** A {@code String}, {@code Boolean}, {@code BigDecimal}, {@code List}, {@code Map} or null. */
    static @Nullable Object plain(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        if (value instanceof JsonNumber number) {
            return number(number);
        }
        if (value instanceof JsonArray array) {
            List<@Nullable Object> items = new ArrayList<>();
            array.elements().forEach(element -> items.add(plain(element)));
            return items;
        }
        if (value instanceof JsonObject object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (JsonMember member : object.members()) {
                members.put(member.name(), plain(member.value()));
            }
            return members;
        }
        return null;
    }

    private static Object number(JsonNumber number) {
        try {
            return number.decimal();
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return number.text();
        }
    }

    /** Adds a finding where a known property's value is of another kind than its key asks for. */
    static void check(AnnotationKey key, AnnotationProperty property, BlockType type, List<Finding> findings) {
        Object value = property.value();
        if (value == null) {
            return;
        }
        switch (key.value()) {
            case FLAG -> flag(property, value, findings);
            case TEXT -> {
                if (!(value instanceof String)) {
                    findings.add(AnnotationValueType.wrong(property, "a text", value));
                }
            }
            case NAME -> name(property, value, type, findings);
            case LIST -> list(property, value, findings);
            case WORDS -> {
                if (!(value instanceof String) && !isTexts(value)) {
                    findings.add(AnnotationValueType.wrong(property, "a text", value));
                }
            }
            case ANY -> {}
        }
    }

    private static void flag(AnnotationProperty property, Object value, List<Finding> findings) {
        String word = value instanceof String text ? text.trim().toLowerCase(Locale.ROOT) : "";
        if (word.equals("true") || word.equals("false")) {
            findings.add(AnnotationValueType.flagInQuotes(property, word));
        } else if (!(value instanceof Boolean)) {
            findings.add(AnnotationValueType.wrong(property, "true or false", value));
        }
    }

    private static void name(AnnotationProperty property, Object value, BlockType type, List<Finding> findings) {
        if (value instanceof String) {
            return;
        }
        if (!isTexts(value)) {
            findings.add(AnnotationValueType.wrong(property, "a text", value));
        } else if (type != BlockType.RESPONSE) {
            findings.add(AnnotationValueType.severalNames(property));
        }
    }

    private static void list(AnnotationProperty property, Object value, List<Finding> findings) {
        if (value instanceof String text) {
            findings.add(AnnotationValueType.textForList(property, text));
        } else if (!isTexts(value)) {
            findings.add(AnnotationValueType.wrong(property, "a list of texts", value));
        }
    }

    private static boolean isTexts(Object value) {
        return value instanceof List<?> items && items.stream().allMatch(String.class::isInstance);
    }
}
