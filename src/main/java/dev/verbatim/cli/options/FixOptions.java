package dev.verbatim.cli.options;

import dev.verbatim.model.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a check mends pages. */
public final class FixOptions {

    @Option(names = "--fix", description = "Make the edits that are certain, and report what is left.")
    boolean fix;

    @Option(names = "--dry-run", description = "With --fix: show the edits as a diff, and change nothing.")
    boolean dryRun;

    /**
     * Refuses what does not go together.
     *
     * @param format the format asked for
     */
    public void check(@Nullable String format) {
        if (dryRun && !fix) {
            throw new UsageException("`--dry-run` is for `--fix`; a check alone changes nothing");
        }
        if (dryRun && format != null) {
            throw new UsageException("`--fix --dry-run` prints a diff, so it takes no `--format`");
        }
    }

    public boolean fix() {
        return fix;
    }

    public boolean dry() {
        return dryRun;
    }
}
