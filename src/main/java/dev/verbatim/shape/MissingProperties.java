package dev.verbatim.shape;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.PropertyDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what an object that a page shows in full lacks of the properties that its type lists. Relationships are not
 * returned unless asked for, and optional properties may be absent.
 */
final class MissingProperties {

    private final TypeScope types;
    private final Promises promises;
    private final JsonDocument document;

    MissingProperties(TypeScope types, Promises promises, JsonDocument document) {
        this.types = types;
        this.promises = promises;
        this.document = document;
    }

    /** Looks at an object, or at the first object of a list: elements are alike. */
    void find(String type, JsonPath path, JsonValue value, List<Difference> differences) {
        if (value instanceof JsonArray array) {
            if (!array.elements().isEmpty()) {
                find(type, path.element(0), array.elements().get(0), differences);
            }
        } else if (value instanceof JsonObject object && !object.open()) {
            types.object(ownType(type, object)).ifPresent(known -> find(known, path, object, differences));
        }
    }

    private void find(ObjectType type, JsonPath path, JsonObject object, List<Difference> differences) {
        Set<String> shown = new HashSet<>();
        boolean any = false;
        for (JsonMember member : object.members()) {
            shown.add(member.name().toLowerCase(Locale.ROOT));
            any |= type.properties().containsKey(member.name());
        }
        for (PropertyDefinition property : type.properties().values()) {
            if (any
                    && !property.optional()
                    && !property.navigation()
                    && !PropertySample.isControl(property.name())
                    && !promises.isOptional(path.member(property.name()), property.name())
                    && !shown.contains(property.name().toLowerCase(Locale.ROOT))) {
                differences.add(new Difference(
                        DifferenceKind.PROPERTY_MISSING,
                        path.member(property.name()).toString(),
                        property.name(),
                        type.name(),
                        "",
                        "",
                        document.source().span(object.start(), object.start() + 1),
                        "",
                        null));
            }
        }
    }

    private String ownType(String type, JsonObject object) {
        return object.get(ObjectSample.TYPE).orElse(null) instanceof JsonString own
                        && types.object(own.value()).isPresent()
                ? own.value()
                : type;
    }
}
