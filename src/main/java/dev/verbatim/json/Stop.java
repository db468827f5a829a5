package dev.verbatim.json;

/** Ends a reading whose fatal problem has been noted. It never leaves this package. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stop() {
        super(null, null, false, false);
    }
}
