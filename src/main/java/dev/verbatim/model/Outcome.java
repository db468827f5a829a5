package dev.verbatim.model;

import java.util.Locale;

/** How an example ended: exactly one of these. */
public enum Outcome {
    /** A response came and it is as documented. */
    MATCHES,
    /** A response came and it is not. */
    DRIFTED,
    /** Nothing was sent, for a reason that a person can act on. */
    NOT_SENT,
    /** A set-up step failed. */
    BLOCKED,
    /** Network, sign-in or throttling stood in the way. */
    NO_VERDICT;

    /** The words people read: {@code not sent}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The id in reports: {@code not-sent}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
