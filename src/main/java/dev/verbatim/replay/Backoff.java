package dev.verbatim.replay;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait where the service does not say: half a second, then twice as long each time, up to half a minute,
 * and each time a random part of up to a half less, so that those who were turned away together do not come back
 * together.
 *
 * @param random gives numbers from 0 up to 1
 */
record Backoff(DoubleSupplier random) {

    private static final long FIRST = 500_000_000;
    private static final long MOST = 30_000_000_000L;
    private static final long LEAST = 10_000_000;

    /** The wait after that many answers in a row that turned a request away. */
    Duration after(int times) {
        return jittered(Math.min(MOST, FIRST << Math.min(10, times - 1)));
    }

    /** What the service asks for, but never so little that asking again and again takes no time. */
    Duration atLeast(Duration asked, int times) {
        Duration least = Duration.ofNanos(LEAST << Math.min(6, times - 1));
        return asked.compareTo(least) < 0 ? least : asked;
    }

    private Duration jittered(long nanos) {
        return Duration.ofNanos(nanos - (long) (nanos / 2.0 * random.getAsDouble()));
    }
}
