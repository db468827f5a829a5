package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.util.Set;

/**
 * What an answer says about sending the same request again. A status that the page documents is the answer that is
 * asked for.
 */
enum Throttling {
    /** It is an answer. */
    NONE,
    /** The service has too much to do, and all that is sent to it should wait. */
    SERVICE,
    /** This request is to be sent again, because a scenario says so of the status. */
    REQUEST,
    /** A gateway gave up waiting, so the request may have been carried out. */
    UNCLEAR;

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    static Throttling of(
            OutgoingRequest request, ReceivedResponse response, Set<Integer> documented, Set<Integer> retryStatuses) {
        int status = response.status();
        if (!documented.contains(status)) {
            if (status == TOO_MANY || status == UNAVAILABLE) {
                return SERVICE;
            }
            if (status == GATEWAY_TIMEOUT) {
                boolean invited = response.header("Retry-After").isPresent();
                return invited || Repeats.harmless(request) ? SERVICE : UNCLEAR;
            }
        }
        return retryStatuses.contains(status) ? REQUEST : NONE;
    }
}
