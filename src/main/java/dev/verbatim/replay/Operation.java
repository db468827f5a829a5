package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A long-running operation that a 202 began, looked at until it has ended. */
final class Operation {

    private static final List<String> MONITORS = List.of("Operation-Location", "Azure-AsyncOperation");
    private static final Set<String> ENDED = Set.of("succeeded", "completed", "failed", "canceled", "cancelled");
    private static final Set<String> RUNNING = Set.of(
            "notstarted", "accepted", "queued", "pending", "waiting", "running", "inprogress", "updating", "creating");
    private static final Duration LEAST = Duration.ofMillis(10);

    private final Courier courier;
    private final Polling polling;
    private final List<String> notes = new ArrayList<>();
    private int attempts;

    Operation(Courier courier, Polling polling) {
        this.courier = courier;
        this.polling = polling;
    }

    /** Follows a 202 to its end, if it says where that is to be seen. */
    Followed follow(OutgoingRequest request, ReceivedResponse accepted) {
        String monitor = MONITORS.stream()
                .flatMap(name -> accepted.header(name).stream())
                .findFirst()
                .orElse(null);
        String link = monitor != null ? monitor : accepted.header("Location").orElse(null);
        if (link == null) {
            return Followed.NOWHERE;
        }
        URI place = Links.onSameServer(request.uri(), link).orElse(null);
        if (place == null) {
            return noted("the operation is shown on another host, and is not followed");
        }
        try {
            return poll(get(place), accepted, monitor != null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Errand.STOPPED);
        }
    }

    private Followed poll(OutgoingRequest first, ReceivedResponse accepted, boolean monitor)
            throws InterruptedException {
        OutgoingRequest look = first;
        ReceivedResponse last = accepted;
        long end = courier.nanos() + polling.limit().toNanos();
        while (true) {
            long wait = wait(last).toNanos();
            if (courier.nanos() + wait > end) {
                return failed("the operation had not ended after " + Seconds.of(polling.limit()));
            }
            if (!courier.limiter().await(wait)) {
                return failed(Errand.STOPPED);
            }
            Delivery delivery = deliver(look);
            ReceivedResponse response = delivery.response();
            if (response == null) {
                return failed("the operation cannot be followed: " + delivery.failure());
            }
            last = response;
            Optional<String> result = result(response);
            if (result.isPresent()) {
                return result(look, result.get(), response);
            }
            if (!isRunning(response, monitor)) {
                return ended(look, response, null);
            }
        }
    }

    /** Where the result is to be found, if that is what an answer tells. */
    private static Optional<String> result(ReceivedResponse response) {
        int status = response.status();
        if (status >= 301 && status <= 308 && status != 304) {
            return response.header("Location");
        }
        return status == 200 && !state(response).equals("failed")
                ? RootText.of(response, "resourceLocation").filter(link -> ENDED.contains(state(response)))
                : Optional.empty();
    }

    private Followed result(OutgoingRequest look, String link, ReceivedResponse end) {
        URI place = Links.onSameServer(look.uri(), link).orElse(null);
        if (place == null) {
            return noted("the operation has ended; its result is on another host, and is not read");
        }
        OutgoingRequest read = get(place);
        Delivery delivery = deliver(read);
        ReceivedResponse result = delivery.response();
        return result == null
                ? failed("the result of the operation cannot be read: " + delivery.failure())
                : ended(read, result, end);
    }

    private static boolean isRunning(ReceivedResponse response, boolean monitor) {
        if (response.status() == 202) {
            return true;
        }
        String state = state(response);
        return response.status() == 200
                && !state.isEmpty()
                && (monitor ? !ENDED.contains(state) : RUNNING.contains(state));
    }

    private static String state(ReceivedResponse response) {
        return RootText.of(response, "status")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _-]", "");
    }

    private Duration wait(ReceivedResponse last) {
        Duration asked = RetryAfter.of(last, courier.now()).orElse(polling.interval());
        return asked.compareTo(LEAST) < 0 ? LEAST : asked;
    }

    private Delivery deliver(OutgoingRequest request) {
        Delivery delivery = courier.deliver(request, Set.of(), Set.of());
        attempts += delivery.attempts();
        notes.addAll(delivery.waits());
        return delivery;
    }

    private static OutgoingRequest get(URI place) {
        return new OutgoingRequest("GET", place, List.of(), new byte[0]);
    }

    private Followed ended(OutgoingRequest request, ReceivedResponse response, @Nullable ReceivedResponse before) {
        notes.add("the operation had ended after " + attempts + (attempts == 1 ? " look" : " looks"));
        Further end = new Further(Further.Kind.OPERATION, "the operation", request, response, before);
        return new Followed(List.of(end), null, attempts, notes);
    }

    private Followed noted(String note) {
        notes.add(note);
        return new Followed(List.of(), null, attempts, notes);
    }

    private Followed failed(String words) {
        return new Followed(List.of(), words, attempts, notes);
    }
}
