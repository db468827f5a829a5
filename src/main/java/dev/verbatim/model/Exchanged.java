package dev.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went over the wire for an example, as text for reports; secrets are masked before it gets here.
 *
 * @param requestHead request line and headers as sent
 * @param responseHead status line and headers as received; null where nothing came
 * @param waits announced pauses, in words, in the order in which they were made
 */
public record Exchanged(
        String requestHead,
        String requestBody,
        @Nullable String responseHead,
        @Nullable String responseBody,
        int attempts,
        List<String> waits) {

    public Exchanged {
        waits = List.copyOf(waits);
    }
}
