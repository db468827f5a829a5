package dev.verbatim.replay;

import dev.verbatim.http.ReceivedResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How often something is read until what was written shows in it: replicas of a service may know of a write at
 * different times, so one good read proves little.
 *
 * @param attempts how often it is read at most
 * @param interval how long to wait between two reads
 * @param agree how many reads in a row must be as wanted
 * @param statuses those that are wanted; empty means the documented ones
 * @param wanted whether a response is as wanted, apart from its status
 */
public record Eventually(
        int attempts, Duration interval, int agree, Set<Integer> statuses, Predicate<ReceivedResponse> wanted) {

    public Eventually {
        statuses = Set.copyOf(statuses);
    }

    /** Reads until the status is a documented one so many times in a row. */
    public Eventually(int attempts, Duration interval, int agree) {
        this(attempts, interval, agree, Set.of(), response -> true);
    }

    /** The same until something else is so. */
    public Eventually until(Set<Integer> otherStatuses, Predicate<ReceivedResponse> otherwise) {
        return new Eventually(attempts, interval, agree, otherStatuses, otherwise);
    }
}
