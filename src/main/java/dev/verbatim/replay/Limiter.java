package dev.verbatim.replay;

import dev.verbatim.config.Patience;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * Holds back the requests of all threads to one target: to so many at a time, to so many a minute, and while the
 * service has asked to be left alone. All pauses of a run together take no longer than its budget.
 */
final class Limiter {

    private static final int UNLIMITED = 1 << 20;
    private static final long MINUTE = 60_000_000_000L;

    private final Time time;
    private final Semaphore permits;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Duration budget;
    private final long interval;
    private long left;
    private long pausedUntil;
    private long nextSlot;

    Limiter(int concurrency, Patience patience, Time time) {
        this.time = time;
        this.permits = new Semaphore(concurrency == 0 ? UNLIMITED : concurrency, true);
        this.budget = Duration.ofSeconds(patience.retryBudgetSeconds());
        int perMinute = patience.requestsPerMinute();
        this.interval = perMinute == 0 ? 0 : MINUTE / perMinute;
        this.left = budget.toNanos();
        this.pausedUntil = time.nanos();
        this.nextSlot = pausedUntil;
    }

    Duration budget() {
        return budget;
    }

    /** Gives the budget back, for another run. */
    synchronized void renew() {
        left = budget.toNanos();
    }

    /** Waits for the moment when a request may be sent; false where none may any more. After true comes {@link #leave}. */
    boolean enter() throws InterruptedException {
        if (!await(slot())) {
            return false;
        }
        while (true) {
            permits.acquire();
            long wait = paused();
            if (wait <= 0 && stopped.getCount() > 0) {
                return true;
            }
            permits.release();
            if (!await(wait)) {
                return false;
            }
        }
    }

    /** Tells that a request has ended. */
    void leave() {
        permits.release();
    }

    /** Holds every thread back for that long; false, and no pause, where that would take more than is left. */
    synchronized boolean pause(Duration wanted) {
        long now = time.nanos();
        long until = now + wanted.toNanos();
        long more = until - Math.max(now, pausedUntil);
        if (more > left) {
            return false;
        }
        if (more > 0) {
            left -= more;
            pausedUntil = until;
        }
        return true;
    }

    /** Makes the calling thread wait, and no other; false where the run is stopped. */
    boolean await(long nanos) throws InterruptedException {
        return stopped.getCount() > 0 && (nanos <= 0 || time.pause(nanos, stopped));
    }

    /** Lets nobody through any more, and wakes up whoever waits. */
    void stop() {
        stopped.countDown();
        permits.release(UNLIMITED);
    }

    private synchronized long paused() {
        return pausedUntil - time.nanos();
    }

    /** Takes the next place in the minute, and says how far away it is. */
    private synchronized long slot() {
        if (interval == 0) {
            return 0;
        }
        long now = time.nanos();
        long slot = Math.max(nextSlot, now);
        nextSlot = slot + interval;
        return slot - now;
    }
}
