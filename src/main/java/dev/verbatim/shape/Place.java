package dev.verbatim.shape;

import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonValue.JsonObject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in a returned body with all that the docs say about it.
 *
 * @param type the type that the docs give it, or {@link Declared#NOTHING}
 * @param byTable whether a table declares that type, as opposed to a resource's sample that suggests it
 * @param nulls whether null may stand here; asked only when it does
 * @param twin the documented object that certainly is the one returned here, or null
 */
record Place(
        JsonPath path,
        Sample sample,
        Declared type,
        boolean byTable,
        Supplier<Nulls> nulls,
        @Nullable JsonObject twin,
        Subject subject) {

    /** Whether null may stand at a place that shows something else. */
    enum Nulls {
        ALLOWED,
        DOUBTFUL,
        FORBIDDEN,
        /** Null would be the whole body, or take the place of a whole list. */
        ANOTHER_TYPE
    }

    /** Whether this is what the response's annotation speaks of. */
    enum Subject {
        ITSELF,
        ITS_ELEMENTS,
        /** An object with a property that holds the collection. */
        HOLDER,
        NO
    }

    static Place root(Sample sample, Declared type, Subject subject) {
        return new Place(JsonPath.ROOT, sample, type, true, () -> Nulls.ANOTHER_TYPE, null, subject);
    }

    Place at(JsonPath other) {
        return new Place(other, sample, type, byTable, nulls, twin, subject);
    }

    /** Where an element stands; its own id may tell which of the documented ones it is. */
    Place element(int index, Sample shown, @Nullable JsonObject same) {
        Subject inner = subject == Subject.ITS_ELEMENTS ? Subject.ITSELF : Subject.NO;
        return new Place(path.element(index), shown, type.element(), byTable, () -> Nulls.FORBIDDEN, same, inner);
    }
}
