package dev.verbatim.scenario;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;

/** The part of a response that one step asserts. */
enum Slice {
    /** The status, and whatever kept a whole answer from coming. */
    STATUS,
    HEADERS,
    BODY,
    /** All of it. */
    WHOLE;

    boolean covers(Difference difference) {
        return this == WHOLE || this == of(difference);
    }

    private static Slice of(Difference difference) {
        String where = difference.where();
        DifferenceKind kind = difference.kind();
        if (where.equals("status")
                || kind == DifferenceKind.STATUS_CHANGED
                || kind == DifferenceKind.REQUEST_REFUSED
                || kind == DifferenceKind.CONNECTION_CUT) {
            return STATUS;
        }
        return where.startsWith("header ") ? HEADERS : BODY;
    }
}
