package dev.verbatim.check.types;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.shape.ShownBody;
import java.util.List;

/**
 * What a page's bodies do otherwise than their documented types.
 *
 * @param body the first body that does so
 * @param further where the page does the same again
 */
record ShownDifference(ShownBody body, Difference difference, List<SourceSpan> further) {

    ShownDifference {
        further = List.copyOf(further);
    }

    /** A place in a body as people read it: {@code participants[0].id}. */
    String place() {
        String where = difference.where();
        return where.startsWith("$.") ? where.substring(2) : where;
    }

    /** The finding, with its example and with where else it is to be mended. */
    Finding told(Finding.Builder finding) {
        return finding.further(further).example(body.example().name()).build();
    }
}
