package dev.verbatim.shape;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a {@code resource} block: its values are type words ({@code "String"}), sample values ({@code true},
 * {@code 1024}) or objects that name their type.
 *
 * @param typeName the {@code @odata.type} that the JSON itself gives, or null
 * @param open whether the page wrote {@code ...}: there may be more properties
 * @param texts the strings that stand for values, by the names of their properties
 */
record ResourceSample(
        @Nullable String typeName, boolean open, List<PropertyDefinition> properties, Map<String, String> texts) {

    private static final ResourceSample NOTHING = new ResourceSample(null, false, List.of(), Map.of());
    private static final int MOST_PROPERTIES = 5000;

    ResourceSample {
        properties = List.copyOf(properties);
        texts = Map.copyOf(texts);
    }

    static ResourceSample read(SourceText code) {
        JsonDocument document = JsonReader.tolerant(code);
        JsonValue root = document.root();
        if (root instanceof JsonArray array && !array.elements().isEmpty()) {
            root = array.elements().get(0);
        }
        if (!(root instanceof JsonObject object)) {
            return NOTHING;
        }
        List<PropertyDefinition> properties = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (JsonMember member : object.members()) {
            if (member.name().indexOf('@') < 0 && !member.name().isBlank() && properties.size() < MOST_PROPERTIES) {
                properties.add(new PropertyDefinition(
                        member.name(),
                        type(member.name(), member.value(), 0),
                        false,
                        false,
                        Nullability.UNKNOWN,
                        false,
                        document.nameSpan(member)));
                if (member.value() instanceof JsonString text) {
                    texts.put(member.name(), text.value().strip());
                }
            }
        }
        return new ResourceSample(declaredType(object).orElse(null), object.open(), properties, texts);
    }

    private static TypeRef type(String property, JsonValue value, int depth) {
        if (value instanceof JsonArray array) {
            TypeRef element = array.elements().isEmpty() || depth > 0
                    ? TypeWords.UNKNOWN
                    : type(property, array.elements().get(0), depth + 1);
            return element.asCollection();
        }
        if (value instanceof JsonObject object) {
            return declaredType(object).map(TypeWords::plain).orElse(TypeWords.UNKNOWN);
        }
        if (value instanceof JsonString string) {
            return ofString(property, string.value());
        }
        if (value instanceof JsonNumber number) {
            boolean fraction = number.text().indexOf('.') >= 0 || number.text().indexOf('e') >= 0;
            return TypeWords.plain(fraction ? "Double" : "Int64");
        }
        return value.kind() == JsonValue.Kind.BOOLEAN ? TypeWords.plain("Boolean") : TypeWords.UNKNOWN;
    }

    /** A string is a type word or, where it is none, a sample of text. */
    private static TypeRef ofString(String property, String text) {
        String word = text.strip();
        if (namesTypes(property) && TypeWords.isTypeWord(word)) {
            return TypeWords.plain("String");
        }
        if (word.startsWith("@odata.type:")) {
            return TypeWords.plain(word.substring("@odata.type:".length()));
        }
        if (word.startsWith("<") || word.isEmpty() || word.equals("4.2")) {
            return TypeWords.UNKNOWN;
        }
        TypeRef type = TypeWords.plain(word);
        boolean qualified = type.name().startsWith("microsoft.") || word.startsWith("#");
        boolean collection = type.collection()
                && !type.name().isEmpty()
                && (TypeWords.isPrimitive(type) || word.toLowerCase(Locale.ROOT).contains("collection"));
        boolean useful = !type.members().isEmpty() || collection || qualified || TypeWords.isPrimitive(type);
        boolean json = type.name().isEmpty() && TypeWords.isTypeWord(word);
        return useful || json ? type : TypeWords.plain("String");
    }

    /** A property called {@code dataType} may well have the value {@code "binary"}. */
    private static boolean namesTypes(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        return name.endsWith("type") || name.endsWith("kind") || name.endsWith("format");
    }

    private static Optional<String> declaredType(JsonObject object) {
        for (String name : List.of("@odata.type", "@type")) {
            if (object.get(name).orElse(null) instanceof JsonString type
                    && !type.value().isBlank()) {
                return Optional.of(type.value().strip());
            }
        }
        return Optional.empty();
    }
}
