package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads again and again until so many reads in a row are as wanted. */
final class Settling {

    private final Courier courier;
    private final Eventually eventually;
    private final Set<Integer> documented;

    Settling(Courier courier, Eventually eventually, Set<Integer> documented) {
        this.courier = courier;
        this.eventually = eventually;
        this.documented = documented;
    }

    /** The last read. One that never was as wanted is an answer too, and judged as such. */
    Delivery read(OutgoingRequest request, Set<Integer> retryStatuses) {
        List<String> waits = new ArrayList<>();
        int attempts = 0;
        int agreed = 0;
        long start = courier.nanos();
        for (int read = 1; ; read++) {
            Delivery last = courier.deliver(request, documented, retryStatuses);
            attempts += last.attempts();
            waits.addAll(last.waits());
            ReceivedResponse response = last.response();
            agreed = response != null && isWanted(response) ? agreed + 1 : 0;
            boolean settled = agreed >= eventually.agree();
            if (response == null || settled || read >= eventually.attempts() || !waited()) {
                if (response != null && read > 1) {
                    waits.add("read " + read + " times, "
                            + (settled ? "the last " + agreed + " as expected" : "in vain"));
                }
                long millis = (courier.nanos() - start) / 1_000_000;
                return new Delivery(response, last.failure(), last.fate(), attempts, waits, millis);
            }
        }
    }

    private boolean isWanted(ReceivedResponse response) {
        Set<Integer> statuses = eventually.statuses().isEmpty() ? documented : eventually.statuses();
        boolean status = statuses.isEmpty()
                ? response.status() >= 200 && response.status() < 300
                : statuses.contains(response.status());
        return status && eventually.wanted().test(response);
    }

    private boolean waited() {
        try {
            return courier.limiter().await(eventually.interval().toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
