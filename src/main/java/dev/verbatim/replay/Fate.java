package dev.verbatim.replay;

/** What is known of a request that was to be sent. */
public enum Fate {
    ANSWERED,
    /** It never reached the server. */
    UNSENT,
    /** The connection broke before an answer came: it may have arrived, or not. */
    LOST,
    /** It may have arrived, but no answer came in time, or none that can be read. */
    UNCLEAR
}
