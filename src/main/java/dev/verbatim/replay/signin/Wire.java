package dev.verbatim.replay.signin;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;

/** How a request gets to a token server. */
public interface Wire {

    /**
     * Sends a request once and waits for the whole answer.
     *
     * @throws dev.verbatim.model.EnvironmentException if none comes
     */
    ReceivedResponse send(OutgoingRequest request);
}
