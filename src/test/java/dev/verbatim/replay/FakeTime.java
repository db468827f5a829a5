package dev.verbatim.replay;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A world in which waiting takes no time, but moves the clocks. */
final class FakeTime implements Time {

    static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    private long nanos = 1_000_000_000;

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized Instant now() {
        return START.plusNanos(nanos - 1_000_000_000);
    }

    @Override
    public synchronized boolean pause(long wait, CountDownLatch stopped) {
        nanos += wait;
        return stopped.getCount() > 0;
    }

    /** How much time has passed, in milliseconds. */
    synchronized long passed() {
        return (nanos - 1_000_000_000) / 1_000_000;
    }
}
