package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.replay.signin.Wire;
import java.net.URI;
import java.time.Duration;

/** Sends what signing in takes, over a connection of its own each time: it happens once or twice in a run. */
final class TokenWire implements Wire {

    private static final SenderLimits LIMITS =
            new SenderLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 1_000_000);

    @Override
    public ReceivedResponse send(OutgoingRequest request) {
        URI server = request.uri();
        try (HttpSender sender = new HttpSender(LIMITS)) {
            Sending sending = sender.send(request);
            ReceivedResponse response = sending.response();
            if (response == null) {
                throw new EnvironmentException(String.valueOf(sending.failure()));
            }
            if (response.broken() != null) {
                throw new EnvironmentException(
                        "the answer of `" + SendFailure.place(server) + "` was cut: " + response.broken());
            }
            return response;
        }
    }
}
