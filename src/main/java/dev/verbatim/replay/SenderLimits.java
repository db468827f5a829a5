package dev.verbatim.replay;

import java.time.Duration;

/**
 * What sending gives up at.
 *
 * @param connect how long a connection may take to be made
 * @param total how long sending may take, from the connection to the last byte received
 * @param bodyBytes the longest body that is kept; what is longer is cut and reported
 */
public record SenderLimits(Duration connect, Duration total, int bodyBytes) {

    private static final int BODY_BYTES = 50 * 1024 * 1024;

    /** The limits for answers that may take {@code seconds}. */
    public static SenderLimits ofSeconds(int seconds) {
        return new SenderLimits(Duration.ofSeconds(Math.min(10, seconds)), Duration.ofSeconds(seconds), BODY_BYTES);
    }
}
