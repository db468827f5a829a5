package dev.verbatim.model;

import java.util.Locale;

/** How much a finding or difference weighs, the heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** Whether this weighs at least as much as {@code other}. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The lower-case word used in configuration and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
