package dev.verbatim.replay;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The moment by which an exchange must have ended. The client's own limit ends with the headers of an answer, so the
 * body needs this one.
 */
final class Deadline {

    private final ScheduledThreadPoolExecutor timer;
    private final long nanos;
    private final Duration total;

    private Deadline(ScheduledThreadPoolExecutor timer, long nanos, Duration total) {
        this.timer = timer;
        this.nanos = nanos;
        this.total = total;
    }

    /** A deadline that much from now. */
    static Deadline in(Duration total, ScheduledThreadPoolExecutor timer) {
        return new Deadline(timer, System.nanoTime() + total.toNanos(), total);
    }

    /** A timer with one thread that keeps no process alive. */
    static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "verbatim-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** Does something at the deadline, unless that is cancelled before. */
    Future<?> alarm(Runnable action) {
        return timer.schedule(action, nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    long seconds() {
        return total.toSeconds();
    }
}
