package dev.verbatim.model;

/**
 * A finding that is there and does not count.
 *
 * @param reason why, as somebody wrote it; may be empty
 */
public record Silenced(Finding finding, By by, String reason) {

    /** What silences findings. */
    public enum By {
        /** A comment or an annotation of the page. */
        PAGE,
        /** The baseline: it was there when the baseline was written. */
        BASELINE
    }
}
