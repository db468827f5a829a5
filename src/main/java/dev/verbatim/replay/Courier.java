package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Delivers requests to a service that throttles and on a network that fails: waits as long as it is asked to and the
 * budget lasts, and sends again what does no harm when it arrives twice. Safe for use by several threads.
 */
final class Courier {

    private final Function<OutgoingRequest, Sending> wire;
    private final Limiter limiter;
    private final Backoff backoff;
    private final Time time;
    private volatile Consumer<String> announce = words -> {};

    /**
     * A courier.
     *
     * @param wire sends a request once
     */
    Courier(Function<OutgoingRequest, Sending> wire, Limiter limiter, Backoff backoff, Time time) {
        this.wire = wire;
        this.limiter = limiter;
        this.backoff = backoff;
        this.time = time;
    }

    /** Whom to tell of pauses as they begin. */
    void announceTo(Consumer<String> listener) {
        announce = listener;
    }

    /**
     * Delivers a request.
     *
     * @param documented status codes that are an answer whatever they mean
     * @param retryStatuses status codes after which it is sent again, besides those of throttling
     */
    Delivery deliver(OutgoingRequest request, Set<Integer> documented, Set<Integer> retryStatuses) {
        return new Errand(this, request, documented, retryStatuses).run();
    }

    Sending sendOnce(OutgoingRequest request) throws InterruptedException {
        if (!limiter.enter()) {
            return Sending.failed(Errand.STOPPED, Fate.UNSENT, 0, 0);
        }
        try {
            return wire.apply(request);
        } finally {
            limiter.leave();
        }
    }

    void announce(String words) {
        announce.accept(words);
    }

    Limiter limiter() {
        return limiter;
    }

    Backoff backoff() {
        return backoff;
    }

    Instant now() {
        return time.now();
    }

    long nanos() {
        return time.nanos();
    }
}
