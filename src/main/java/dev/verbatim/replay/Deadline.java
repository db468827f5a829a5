package dev.verbatim.replay;

import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The moment by which something must have ended. A socket's own limit is for one read, and a server that sends a byte
 * now and then never meets it.
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

    /** Closes a socket at the deadline, unless that is called off before. */
    Alarm alarm(Socket socket) {
        return new Alarm(socket, ring -> timer.schedule(ring, nanos - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    /** What is left for the next of several goes; at least one, for a socket takes 0 for no limit. */
    int millisFor(int goes) {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime()) / goes);
    }

    long seconds() {
        return total.toSeconds();
    }
}
