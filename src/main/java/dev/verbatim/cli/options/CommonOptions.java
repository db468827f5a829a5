package dev.verbatim.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that most commands share. */
public final class CommonOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How problems are printed: full (the default), concise, github, json or sarif.")
    @Nullable
    String format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The lightest severity that makes it exit 1: error (the default), warning or info.")
    @Nullable
    String failOn;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only problems of severity error, and one line at the end.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print problems of severity info as well.")
    boolean verbose;

    @Option(names = "--no-color", description = "Print without colours.")
    boolean noColor;

    public @Nullable String format() {
        return format;
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
