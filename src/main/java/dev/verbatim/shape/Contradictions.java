package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.DifferenceKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where a page's sample contradicts the page's tables. That is for the page's checks to report: a service that answers
 * exactly as the sample does must not be blamed for it.
 */
final class Contradictions {

    private final Sample sample;
    private final Map<Declared, Set<DifferenceKind>> known = new HashMap<>();

    Contradictions(Sample sample) {
        this.sample = sample;
    }

    /** The kinds of difference that shown values themselves have from the declared type. */
    Set<DifferenceKind> with(Declared type) {
        return known.computeIfAbsent(type, this::find);
    }

    private Set<DifferenceKind> find(Declared type) {
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        for (JsonValue value : sample.values()) {
            if (!(value instanceof JsonNull) && !standsForSomething(value)) {
                DeclaredCheck.check(type, value).ifPresent(d -> kinds.add(d.kind()));
            }
        }
        return kinds;
    }

    private boolean standsForSomething(JsonValue value) {
        return value instanceof JsonString text
                && DocumentedString.of(text.value(), sample.property()).role() != DocumentedString.Role.ITSELF;
    }
}
