package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The merged shape of all objects that a page shows at one place. */
final class ObjectSample {

    static final String TYPE = "@odata.type";

    private final List<JsonObject> objects;
    private final Map<String, PropertySample> properties = new LinkedHashMap<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final boolean open;
    private @Nullable Map<String, ObjectSample> variants;

    ObjectSample(List<JsonObject> objects) {
        this.objects = objects;
        Map<String, List<JsonMember>> merged = new LinkedHashMap<>();
        boolean anyOpen = false;
        for (JsonObject object : objects) {
            anyOpen |= object.open();
            lastOfEach(object).values().forEach(m -> merged.computeIfAbsent(m.name(), n -> new ArrayList<>())
                    .add(m));
        }
        open = anyOpen;
        merged.forEach((name, members) -> properties.put(name, new PropertySample(members, objects.size())));
        PropertySample type = properties.get(TYPE);
        if (type != null) {
            type.sample().values().forEach(v -> types.add(v instanceof JsonString text ? text.value() : ""));
        }
    }

    /** The members of an object by name; of repeated ones the last, as parsers commonly keep it. */
    static Map<String, JsonMember> lastOfEach(JsonObject object) {
        Map<String, JsonMember> members = new LinkedHashMap<>();
        object.members().forEach(m -> members.put(m.name(), m));
        return members;
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    /** Whether the page wrote {@code ...}: there is more than it shows. */
    boolean open() {
        return open;
    }

    Map<String, PropertySample> properties() {
        return properties;
    }

    /** The values of {@code @odata.type} as shown. */
    Set<String> types() {
        return types;
    }

    /** The first object shown, or null. */
    @Nullable
    JsonObject first() {
        return objects.isEmpty() ? null : objects.get(0);
    }

    /** The part of this sample that shows objects of one type; null where none is of it. */
    @Nullable
    ObjectSample ofType(String type) {
        PropertySample shown = properties.get(TYPE);
        if (types.size() == 1 && shown != null && shown.required()) {
            return types.stream().anyMatch(t -> TypeNames.key(t).equals(TypeNames.key(type))) ? this : null;
        }
        Map<String, ObjectSample> known = variants;
        if (known == null) {
            known = byType();
            variants = known;
        }
        return known.get(TypeNames.key(type));
    }

    private Map<String, ObjectSample> byType() {
        Map<String, List<JsonObject>> groups = new HashMap<>();
        for (JsonObject object : objects) {
            JsonValue type = object.get(TYPE).orElse(null);
            if (type instanceof JsonString text) {
                groups.computeIfAbsent(TypeNames.key(text.value()), k -> new ArrayList<>())
                        .add(object);
            }
        }
        Map<String, ObjectSample> result = new HashMap<>();
        groups.forEach((type, members) -> result.put(type, new ObjectSample(members)));
        return result;
    }
}
