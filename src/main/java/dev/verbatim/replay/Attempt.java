package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of replaying one example.
 *
 * @param failed {@code NOT_SENT}, {@code BLOCKED} or {@code NO_VERDICT}; null where a response came
 * @param reason why, in plain words a person can act on; null where a response came
 * @param request what was sent; null where nothing was
 * @param response what came; null where nothing did
 * @param proof what stands behind the response; null where none came
 * @param refusals why the mock refused the request (kind {@code REQUEST_REFUSED}); empty when it did not
 * @param attempts how many times it was sent
 * @param waits announced pauses, in words
 * @param millis wall time in milliseconds
 * @param further responses that the first one led to: pages and the end of an operation
 */
public record Attempt(
        @Nullable Outcome failed,
        @Nullable String reason,
        @Nullable OutgoingRequest request,
        @Nullable ReceivedResponse response,
        @Nullable Proof proof,
        List<Difference> refusals,
        int attempts,
        List<String> waits,
        long millis,
        List<Further> further) {

    /** An attempt that led nowhere further. */
    public Attempt(
            @Nullable Outcome failed,
            @Nullable String reason,
            @Nullable OutgoingRequest request,
            @Nullable ReceivedResponse response,
            @Nullable Proof proof,
            List<Difference> refusals,
            int attempts,
            List<String> waits,
            long millis) {
        this(failed, reason, request, response, proof, refusals, attempts, waits, millis, List.of());
    }

    public Attempt {
        further = List.copyOf(further);
        refusals = List.copyOf(refusals);
        waits = List.copyOf(waits);
    }

    public static Attempt notSent(String reason) {
        return new Attempt(Outcome.NOT_SENT, reason, null, null, null, List.of(), 0, List.of(), 0);
    }

    /** Nobody could sign in, so nothing was sent. */
    public static Attempt notSignedIn(String reason) {
        return new Attempt(Outcome.NO_VERDICT, reason, null, null, null, List.of(), 0, List.of(), 0);
    }

    public static Attempt noVerdict(String reason, OutgoingRequest request, int attempts, long millis) {
        return new Attempt(Outcome.NO_VERDICT, reason, request, null, null, List.of(), attempts, List.of(), millis);
    }

    public static Attempt answered(
            OutgoingRequest request, ReceivedResponse response, Proof proof, List<Difference> refusals, long millis) {
        return new Attempt(null, null, request, response, proof, refusals, 1, List.of(), millis);
    }
}
