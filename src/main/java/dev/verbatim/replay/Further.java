package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;

/**
 * A response that a first one led to, and that is compared with the docs as well.
 *
 * @param name what it is, for people: {@code page 2}, {@code the operation}
 */
public record Further(Kind kind, String name, OutgoingRequest request, ReceivedResponse response) {

    /** What it is compared with. */
    public enum Kind {
        /** The next page of a collection: the documented response. */
        PAGE,
        /** The end of a long-running operation: {@code longRunningResponseType}. */
        OPERATION
    }
}
