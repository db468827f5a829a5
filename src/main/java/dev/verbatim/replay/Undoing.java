package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends what undoes something, if that may be sent, and says why it did not work. */
final class Undoing implements Function<OutgoingRequest, @Nullable String> {

    private final Function<OutgoingRequest, @Nullable String> objection;
    private final Courier courier;

    Undoing(Function<OutgoingRequest, @Nullable String> objection, Courier courier) {
        this.objection = objection;
        this.courier = courier;
    }

    @Override
    public @Nullable String apply(OutgoingRequest request) {
        String reason = objection.apply(request);
        if (reason != null) {
            return reason;
        }
        Delivery delivery = courier.deliver(request, Set.of(), Set.of());
        ReceivedResponse response = delivery.response();
        if (response == null) {
            return delivery.failure();
        }
        boolean gone = response.status() == 404 || response.status() == 410;
        boolean done = response.status() >= 200 && response.status() < 300;
        return done || gone ? null : "the service answered `" + response.status() + "`";
    }
}
