package dev.verbatim.check.baseline;

import java.util.Comparator;

/**
 * A finding that a baseline knows.
 *
 * @param message as it counts for the fingerprint
 * @param line where it stands in the baseline, 0 where it is not read from one
 */
record KnownFinding(String page, String rule, String message, String fingerprint, int line)
        implements Comparable<KnownFinding> {

    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::page)
            .thenComparing(KnownFinding::rule)
            .thenComparing(KnownFinding::message)
            .thenComparing(KnownFinding::fingerprint);

    /** What it has in common with the same finding on another page. */
    String kind() {
        return rule + '\n' + message;
    }

    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.compare(this, other);
    }
}
