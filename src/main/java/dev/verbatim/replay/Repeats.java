package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which requests do no harm when they arrive twice, as those do whose reply was lost and which are sent again. */
final class Repeats {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");
    private static final List<String> CONDITIONS = List.of("if-match", "if-none-match", "if-unmodified-since");

    private Repeats() {}

    /** By RFC 9110, section 9.2.2, and without a condition that the first arrival would make false. */
    static boolean harmless(OutgoingRequest request) {
        List<Act> acts = RequestActs.of(request);
        if (acts.stream().allMatch(Act::reads)) {
            return true;
        }
        return acts.stream().allMatch(act -> IDEMPOTENT.contains(act.method()))
                && request.headers().stream()
                        .noneMatch(header -> CONDITIONS.contains(header.name().toLowerCase(Locale.ROOT)));
    }
}
