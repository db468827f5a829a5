package dev.verbatim.accept;

import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.ExampleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an example's request was answered with.
 *
 * @param sent the URL that was sent, whose ids stand for those of the documented one; null where it is not known
 * @param differences what the run said about it
 */
public record Observation(
        ExampleId example,
        ReceivedResponse response,
        @Nullable String sent,
        List<Difference> differences) {

    public Observation {
        differences = List.copyOf(differences);
    }
}
