package dev.verbatim.replay;

/** What is known of a request that was to be sent. */
public enum Fate {
    ANSWERED,
    /** An answer began to come, and the connection broke before its end. */
    CUT,
    /** It never reached the server. */
    UNSENT,
    /** The connection broke before an answer came: it may have arrived, or not. */
    LOST,
    /** It may have arrived, but no answer came in time, or none that can be read. */
    UNCLEAR
}
