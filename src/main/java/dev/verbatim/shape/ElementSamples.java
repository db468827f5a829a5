package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.json.JsonValue.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of all arrays that a page shows at one place. */
final class ElementSamples {

    /** Shorter ids, such as {@code 1}, name other things in other tenants. */
    private static final int TELLING_ID = 16;

    private static final String ID = "id";

    private final Sample merged;
    private final boolean someEmpty;
    private @Nullable Map<String, JsonObject> byId;

    ElementSamples(List<JsonArray> arrays, String property) {
        List<JsonValue> elements = new ArrayList<>();
        boolean empty = false;
        for (JsonArray array : arrays) {
            elements.addAll(array.elements());
            empty |= array.elements().isEmpty();
        }
        this.merged = new Sample(elements, property);
        this.someEmpty = empty;
    }

    /** All elements shown. */
    Sample merged() {
        return merged;
    }

    /** Whether the page shows no element at all, or shows that there may be none. */
    boolean mayBeEmpty() {
        return someEmpty || merged.values().isEmpty();
    }

    boolean hasStructure() {
        return merged.shows(Kind.OBJECT) || merged.shows(Kind.ARRAY);
    }

    /** The very object that the page shows with the id that a returned one has, or null. */
    @Nullable
    JsonObject twinOf(JsonValue returned) {
        String id = merged.values().size() < 2 ? null : id(returned);
        if (id == null) {
            return null;
        }
        Map<String, JsonObject> known = byId;
        if (known == null) {
            known = index();
            byId = known;
        }
        return known.get(id);
    }

    private Map<String, JsonObject> index() {
        Map<String, JsonObject> result = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (JsonValue element : merged.values()) {
            String id = id(element);
            if (id != null && element instanceof JsonObject object && result.put(id, object) != null) {
                repeated.add(id);
            }
        }
        result.keySet().removeAll(repeated);
        return result;
    }

    private static @Nullable String id(JsonValue value) {
        return value instanceof JsonObject object
                        && object.get(ID).orElse(null) instanceof JsonString text
                        && text.value().length() >= TELLING_ID
                ? text.value()
                : null;
    }
}
