package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.json.JsonValue.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows at one place: one value, or for the elements of an array all of them. Derives what they
 * promise together, each part when it is first asked for.
 */
final class Sample {

    /** The page shows nothing here. */
    static final Sample NONE = new Sample(List.of(), "");

    private static final int FEW = 4;

    private final List<JsonValue> values;
    private final String property;
    private final Map<Kind, JsonValue> firsts = new EnumMap<>(Kind.class);
    private @Nullable StringPromise strings;
    private @Nullable NumberPromise numbers;
    private @Nullable ObjectSample objects;
    private @Nullable ElementSamples elements;
    private @Nullable Contradictions contradictions;

    /**
     * A sample of some values.
     *
     * @param property name of the nearest property that holds them; empty at the root
     */
    Sample(List<? extends JsonValue> values, String property) {
        this.values = List.copyOf(values);
        this.property = property;
        this.values.forEach(v -> firsts.putIfAbsent(v.kind(), v));
    }

    List<JsonValue> values() {
        return values;
    }

    String property() {
        return property;
    }

    /** Whether the page shows no value here but null. */
    boolean isSilent() {
        return firsts.isEmpty() || (firsts.size() == 1 && showsNull());
    }

    boolean showsNull() {
        return firsts.containsKey(Kind.NULL);
    }

    boolean shows(Kind kind) {
        return firsts.containsKey(kind);
    }

    /** Whether a value of that kind is promised, be it by a type's name in place of a value. */
    boolean allows(Kind kind) {
        return firsts.containsKey(kind)
                || (firsts.containsKey(Kind.STRING)
                        && strings().types().stream().anyMatch(t -> t.kind() == kind));
    }

    /** The first value shown that is of this kind, else the first that is not null, else the first of all. */
    @Nullable
    JsonValue example(Kind kind) {
        JsonValue same = firsts.get(kind);
        if (same != null) {
            return same;
        }
        for (JsonValue value : firsts.values()) {
            if (value.kind() != Kind.NULL) {
                return value;
            }
        }
        return firsts.get(Kind.NULL);
    }

    /** Whether this very string is shown; mocks return nothing else, so that it is worth a short way. */
    boolean shows(String text) {
        if (values.size() > FEW) {
            return strings().shows(text);
        }
        for (JsonValue value : values) {
            if (value instanceof JsonString string && string.value().equals(text)) {
                return true;
            }
        }
        return false;
    }

    StringPromise strings() {
        StringPromise known = strings;
        if (known == null) {
            known = new StringPromise(of(JsonString.class), property);
            strings = known;
        }
        return known;
    }

    NumberPromise numbers() {
        NumberPromise known = numbers;
        if (known == null) {
            known = NumberPromise.of(of(JsonNumber.class));
            numbers = known;
        }
        return known;
    }

    ObjectSample objects() {
        ObjectSample known = objects;
        if (known == null) {
            known = new ObjectSample(of(JsonObject.class));
            objects = known;
        }
        return known;
    }

    ElementSamples elements() {
        ElementSamples known = elements;
        if (known == null) {
            known = new ElementSamples(of(JsonArray.class), property);
            elements = known;
        }
        return known;
    }

    /** Where the values shown here contradict a type that the docs declare for them. */
    Contradictions contradictions() {
        Contradictions known = contradictions;
        if (known == null) {
            known = new Contradictions(this);
            contradictions = known;
        }
        return known;
    }

    private <T extends JsonValue> List<T> of(Class<T> type) {
        List<T> result = new ArrayList<>();
        for (JsonValue value : values) {
            if (type.isInstance(value)) {
                result.add(type.cast(value));
            }
        }
        return result;
    }
}
