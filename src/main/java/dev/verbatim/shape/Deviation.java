package dev.verbatim.shape;

import dev.verbatim.model.DifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * How one value departs from what is promised, before it is known where on the page that promise stands.
 *
 * @param promised the promise in words: {@code date-time}, {@code Int32}; empty where the shown value says it
 */
record Deviation(
        DifferenceKind kind,
        String detail,
        String promised,
        @Nullable String note) {

    static Deviation of(DifferenceKind kind) {
        return new Deviation(kind, "", "", null);
    }

    static Deviation of(DifferenceKind kind, String detail, String promised) {
        return new Deviation(kind, detail, promised, null);
    }

    Deviation because(String text) {
        return new Deviation(kind, detail, promised, text);
    }
}
