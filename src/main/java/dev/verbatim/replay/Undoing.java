package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends what undoes something, if that may be sent, and says why it did not work. */
final class Undoing implements Function<OutgoingRequest, @Nullable String> {

    /** What is gone need not be removed, whoever removed it. */
    private static final Set<Integer> GOOD = Set.of(200, 201, 202, 203, 204, 205, 206, 404, 410);

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
        Delivery delivery = courier.deliver(request, GOOD, Set.of());
        ReceivedResponse response = delivery.response();
        if (response == null) {
            return delivery.failure();
        }
        return GOOD.contains(response.status()) ? null : "the service answered `" + response.status() + "`";
    }
}
