package dev.verbatim.cli;

/** Ends a command because someone pressed Ctrl-C; there is nothing to say about it. */
final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    Interrupted() {
        super("interrupted", null, false, false);
    }
}
