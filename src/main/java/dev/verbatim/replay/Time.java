package dev.verbatim.replay;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What waiting needs of the world; tests have one in which waiting takes no time. */
interface Time {

    /** A clock that only goes forward. */
    long nanos();

    /** The time of day. */
    Instant now();

    /** Waits; false where {@code stopped} put an end to it. */
    boolean pause(long nanos, CountDownLatch stopped) throws InterruptedException;

    /** Real time, with the time of day by this clock. */
    static Time of(Clock clock) {
        return new Time() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public boolean pause(long nanos, CountDownLatch stopped) throws InterruptedException {
                return !stopped.await(nanos, TimeUnit.NANOSECONDS);
            }
        };
    }
}
