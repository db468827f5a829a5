package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an example.
 *
 * @param request what would be sent; null where nothing can be
 * @param reason why it would not be sent, in plain words; null where it would
 * @param account as which it would be sent; null where nobody signs in, or nothing is sent
 */
public record Planned(
        Effect effect,
        @Nullable OutgoingRequest request,
        @Nullable String reason,
        @Nullable String account) {

    /** The most that a request does, with every act that it hides. */
    public enum Effect {
        READ,
        CHANGE,
        DELETE,
        NOT_SENT
    }

    static Planned sent(OutgoingRequest request, @Nullable String account) {
        Effect effect = RequestActs.onlyReads(request)
                ? Effect.READ
                : RequestActs.of(request).stream().anyMatch(Act::deletes) ? Effect.DELETE : Effect.CHANGE;
        return new Planned(effect, request, null, account);
    }

    /** An example that is not sent. */
    public static Planned notSent(@Nullable OutgoingRequest request, String reason) {
        return new Planned(Effect.NOT_SENT, request, reason, null);
    }
}
