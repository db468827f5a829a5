package dev.verbatim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command decently on Ctrl-C: the thread that runs it is interrupted and given time to write its reports and
 * to clean up. The JVM then ends with 130 by itself.
 */
final class Interruption {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);

    /** Watches over the calling thread. */
    void watch() {
        Thread command = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command), "interruption"));
    }

    /** Tells that the command has ended; from here on an exit waits for nothing. */
    void finished() {
        done.countDown();
    }

    private void stop(Thread command) {
        if (done.getCount() == 0) {
            return;
        }
        command.interrupt();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // The reports could not be finished; nothing half written is left, as they are moved into place whole.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
