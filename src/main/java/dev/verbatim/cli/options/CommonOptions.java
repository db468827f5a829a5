package dev.verbatim.cli.options;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that most commands share. */
public final class CommonOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration file; otherwise `verbatim.yml` here or in a folder above.")
    @Nullable Path config;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The lightest severity that makes it exit 1: error (the default), warning or info.")
    @Nullable String failOn;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only what failed and the summary.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print a line for every example, and what was sent.")
    boolean verbose;

    @Option(names = "--no-color", description = "Print without colours.")
    boolean noColor;

    public @Nullable Path config() {
        return config;
    }

    public @Nullable String failOn() {
        return failOn;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean verbose() {
        return verbose;
    }

    public boolean noColor() {
        return noColor;
    }
}
