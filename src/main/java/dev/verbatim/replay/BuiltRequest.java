package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request made ready for the wire, or the reason why it cannot be.
 *
 * @param request what to send, or null
 * @param reason why nothing can be sent, in plain words; null where something can
 */
public record BuiltRequest(
        @Nullable OutgoingRequest request, @Nullable String reason) {

    static BuiltRequest ready(OutgoingRequest request) {
        return new BuiltRequest(request, null);
    }

    static BuiltRequest refused(String reason) {
        return new BuiltRequest(null, reason);
    }
}
