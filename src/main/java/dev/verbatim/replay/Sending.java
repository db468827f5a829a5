package dev.verbatim.replay;

import dev.verbatim.http.ReceivedResponse;
import org.jspecify.annotations.Nullable;

/**
 * What became of sending one request: a response, whole or broken, or else a failure.
 *
 * @param response what came; null where not even a status line and headers did
 * @param failure why nothing came, in plain words; null where something did
 * @param fate what is known of the request
 * @param attempts how many times the request was put on the wire, apart from a kept connection that turned out to be
 *     closed; 0 where HTTP cannot carry it
 * @param millis wall time in milliseconds
 */
public record Sending(
        @Nullable ReceivedResponse response, @Nullable String failure, Fate fate, int attempts, long millis) {

    static Sending answered(ReceivedResponse response, int attempts, long millis) {
        return new Sending(response, null, Fate.ANSWERED, attempts, millis);
    }

    /** An answer that broke off. */
    static Sending cut(ReceivedResponse response, int attempts, long millis) {
        return new Sending(response, null, Fate.CUT, attempts, millis);
    }

    static Sending failed(String failure, Fate fate, int attempts, long millis) {
        return new Sending(null, failure, fate, attempts, millis);
    }
}
