package dev.verbatim.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that narrows a command to what was changed. */
public final class ChangeOptions {

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = "Only pages that differ from a git branch, tag or commit.")
    @Nullable
    String since;

    public @Nullable String since() {
        return since;
    }
}
