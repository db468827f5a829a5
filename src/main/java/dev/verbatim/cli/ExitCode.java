package dev.verbatim.cli;

/** What the process ends with. If several apply, the first of {@code BUG, USAGE, ENVIRONMENT, FAILED} does. */
public final class ExitCode {

    /** Something was checked and nothing failed. */
    public static final int OK = 0;

    /** Findings at or above the fail level, or drift. */
    public static final int FAILED = 1;

    /** Usage or configuration, no pages, or nothing selected. */
    public static final int USAGE = 2;

    /** The environment prevented a verdict. */
    public static final int ENVIRONMENT = 3;

    /** A bug in Verbatim. */
    public static final int BUG = 70;

    /** Interrupted by Ctrl-C; the JVM sets it by itself. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
