package dev.verbatim.replay;

import dev.verbatim.json.JsonAddress;
import dev.verbatim.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario makes of a documented body.
 *
 * @param bytes what is sent instead of it, or null
 * @param edits changes of the JSON in it, in their order
 */
public record BodyChange(byte @Nullable [] bytes, List<Edit> edits) {

    public static final BodyChange NONE = new BodyChange(null, List.of());

    public BodyChange {
        edits = List.copyOf(edits);
    }

    /**
     * A change at one place.
     *
     * @param value what to put there; null takes away what is there
     * @param typed whether the value's own type counts; otherwise a text becomes a number or a boolean where the
     *     documented value is one
     */
    public record Edit(JsonAddress place, @Nullable JsonValue value, boolean typed) {}

    boolean isNone() {
        return bytes == null && edits.isEmpty();
    }
}
