package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.model.DifferenceKind;
import java.util.List;

/** Compares every element of a returned array with the merged shape of the documented ones; order never matters. */
final class ArrayComparer {

    /** What {@code Difference.detail} says of an emptied array of strings, numbers or booleans. */
    static final String SCALARS = "scalars";

    private final JsonContext context;
    private final ValueComparer values;

    ArrayComparer(JsonContext context, ValueComparer values) {
        this.context = context;
        this.values = values;
    }

    void compare(Place place, JsonArray returned) {
        ElementSamples shown = place.sample().elements();
        List<JsonValue> elements = returned.elements();
        if (elements.isEmpty()) {
            if (!shown.mayBeEmpty()) {
                context.out().unproven(place.path());
                String detail = shown.hasStructure() ? "" : SCALARS;
                context.report(place, Deviation.of(DifferenceKind.EMPTY_ARRAY, detail, ""), returned);
            }
            return;
        }
        if (shown.merged().values().isEmpty() && !place.sample().isSilent()) {
            context.out().unproven(place.path());
        }
        for (int i = 0; i < elements.size(); i++) {
            JsonValue element = elements.get(i);
            values.compare(place.element(i, shown.merged(), shown.twinOf(element)), element);
        }
    }
}
