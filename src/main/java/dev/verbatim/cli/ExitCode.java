package dev.verbatim.cli;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.UsageException;

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

    /** Interrupted by Ctrl-C; a process that is ended by the signal gets it from the JVM. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** What a command that ended in this way exits with. */
    static int of(Throwable problem) {
        if (problem instanceof UsageException) {
            return USAGE;
        }
        if (problem instanceof Interrupted || problem instanceof InterruptedException) {
            return INTERRUPTED;
        }
        return problem instanceof EnvironmentException ? ENVIRONMENT : BUG;
    }
}
