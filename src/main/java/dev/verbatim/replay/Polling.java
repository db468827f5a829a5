package dev.verbatim.replay;

import java.time.Duration;

/**
 * How a long-running operation is followed to its end.
 *
 * @param limit how long it may take
 * @param interval how long to wait between two looks, where the service does not say
 */
public record Polling(Duration limit, Duration interval) {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /** Polling for so many seconds. */
    public static Polling ofSeconds(int seconds) {
        return new Polling(Duration.ofSeconds(seconds), INTERVAL);
    }
}
