package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Something that the JSON of a resource and the tables of its page do not agree about.
 *
 * @param shown the property in the JSON; null for an extra row
 * @param row its row; null where that is missing
 */
public record TableDifference(
        Kind kind,
        @Nullable PropertyDefinition shown,
        @Nullable PropertyRow row) {

    /** What they disagree about. */
    public enum Kind {
        MISSING_ROW,
        EXTRA_ROW,
        TYPE
    }
}
