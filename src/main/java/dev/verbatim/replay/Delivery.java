package dev.verbatim.replay;

import dev.verbatim.http.ReceivedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request, however often it had to be sent.
 *
 * @param response the answer; null where none came, or none that a verdict can be built on
 * @param failure why there is none, in plain words; null where there is one
 * @param fate what is known of the last sending
 * @param attempts how many times it was put on the wire; 0 where HTTP cannot carry it or nothing may be sent
 * @param waits announced pauses and repeats, in words
 */
record Delivery(
        @Nullable ReceivedResponse response,
        @Nullable String failure,
        Fate fate,
        int attempts,
        List<String> waits,
        long millis) {

    Delivery {
        waits = List.copyOf(waits);
    }
}
