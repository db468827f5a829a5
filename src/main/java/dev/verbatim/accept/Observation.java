package dev.verbatim.accept;

import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.ExampleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an example's request was answered with.
 *
 * @param example as the run calls it
 * @param documented as the page calls it, which is something else where several scenarios name it
 * @param sent the URL that was sent, whose ids stand for those of the documented one; null where it is not known
 * @param differences what the run said about it; none where they match, and then the page must go on to
 */
public record Observation(
        ExampleId example,
        ExampleId documented,
        ReceivedResponse response,
        @Nullable String sent,
        List<Difference> differences) {

    public Observation {
        differences = List.copyOf(differences);
    }
}
