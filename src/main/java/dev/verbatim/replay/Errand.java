package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request on its way, for as often as it has to be sent. */
final class Errand {

    static final String STOPPED = "the run was interrupted";

    /** How often a request is sent again after its reply was lost, all of it or its end. */
    private static final int MOST_LOSSES = 3;

    /** How often a service is asked again that turns requests away and does not say until when. */
    private static final int MOST_UNTIMED_REFUSALS = 4;

    private final Courier courier;
    private final OutgoingRequest request;
    private final Set<Integer> documented;
    private final Set<Integer> retryStatuses;
    private final List<String> waits = new ArrayList<>();
    private final long start;
    private int attempts;
    private int losses;
    private int refusals;
    private long alone;

    Errand(Courier courier, OutgoingRequest request, Set<Integer> documented, Set<Integer> retryStatuses) {
        this.courier = courier;
        this.request = request;
        this.documented = documented;
        this.retryStatuses = retryStatuses;
        this.start = courier.nanos();
    }

    Delivery run() {
        try {
            while (true) {
                Sending sending = courier.sendOnce(request);
                attempts += sending.attempts();
                ReceivedResponse response = sending.response();
                Delivery delivery = response == null ? unanswered(sending) : answered(sending, response);
                if (delivery != null) {
                    return delivery;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(STOPPED, attempts == 0 ? Fate.UNSENT : Fate.ANSWERED);
        }
    }

    /** The end of it, or null where the request is to be sent again. */
    private @Nullable Delivery unanswered(Sending sending) {
        String words = String.valueOf(sending.failure());
        if (sending.fate() == Fate.LOST && losses < MOST_LOSSES && Repeats.harmless(request)) {
            return again(words);
        }
        boolean write = sending.fate() == Fate.LOST && !RequestActs.onlyReads(request);
        return failed(
                write ? words + ", and `" + request.method() + "` may have been carried out" : words, sending.fate());
    }

    private @Nullable Delivery answered(Sending sending, ReceivedResponse response) throws InterruptedException {
        return switch (Throttling.of(request, response, documented, retryStatuses)) {
            case SERVICE -> throttled(response);
            case REQUEST -> unwanted(response);
            case UNCLEAR ->
                failed(
                        "`504` came, and `" + request.method() + "` may have been carried out, so it is not sent again",
                        Fate.UNCLEAR);
            case NONE ->
                isToBeReadAgain(sending)
                        ? again(String.valueOf(response.broken()))
                        : isEcho(response) ? failed(echo(response), Fate.ANSWERED) : done(response);
        };
    }

    /** Whether it is the network, most likely, that kept back the end; the docs are not to blame for that. */
    private boolean isToBeReadAgain(Sending sending) {
        return sending.fate() == Fate.CUT && losses < MOST_LOSSES && RequestActs.onlyReads(request);
    }

    private @Nullable Delivery again(String words) {
        losses++;
        waits.add("sent again: " + words);
        return null;
    }

    private String echo(ReceivedResponse response) {
        return "the reply to `" + request.method() + "` was lost, and sent again it was answered `" + response.status()
                + "`, as it would be if it had been carried out";
    }

    /** Whether the answer may be what it is only because the request had arrived before. */
    private boolean isEcho(ReceivedResponse response) {
        boolean expected = documented.isEmpty()
                ? response.status() >= 200 && response.status() < 300
                : documented.contains(response.status());
        return losses > 0 && !expected && !RequestActs.onlyReads(request);
    }

    private @Nullable Delivery throttled(ReceivedResponse response) {
        Duration wait = wait(response);
        if (refusals > MOST_UNTIMED_REFUSALS
                && RetryAfter.of(response, courier.now()).isEmpty()) {
            return failed(
                    "`" + response.status() + "` came " + refusals + " times, and did not say when to ask again",
                    Fate.ANSWERED);
        }
        if (!courier.limiter().pause(wait)) {
            waits.add("`" + response.status() + "` asked for " + Seconds.of(wait) + ", more than the budget has left");
            return failed(
                    "throttled past the budget of "
                            + Seconds.of(courier.limiter().budget()),
                    Fate.ANSWERED);
        }
        note(response, wait);
        return null;
    }

    private @Nullable Delivery unwanted(ReceivedResponse response) throws InterruptedException {
        Duration wait = wait(response);
        alone += wait.toNanos();
        if (alone > courier.limiter().budget().toNanos()) {
            return done(response);
        }
        note(response, wait);
        return courier.limiter().await(wait.toNanos()) ? null : failed(STOPPED, Fate.ANSWERED);
    }

    private Duration wait(ReceivedResponse response) {
        refusals++;
        Backoff backoff = courier.backoff();
        return RetryAfter.of(response, courier.now())
                .map(asked -> backoff.atLeast(asked, refusals))
                .orElseGet(() -> backoff.after(refusals));
    }

    private void note(ReceivedResponse response, Duration wait) {
        waits.add("waited " + Seconds.of(wait) + " after `" + response.status() + "`");
        courier.announce("waiting " + Seconds.of(wait) + ", for `" + response.status() + "` came");
    }

    private Delivery done(ReceivedResponse response) {
        return new Delivery(response, null, Fate.ANSWERED, attempts, waits, millis());
    }

    private Delivery failed(String words, Fate fate) {
        return new Delivery(null, words, fate, attempts, waits, millis());
    }

    private long millis() {
        return (courier.nanos() - start) / 1_000_000;
    }
}
