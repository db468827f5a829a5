package dev.verbatim.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where requests go, and what may be sent there. */
public final class TargetOptions {

    @Option(
            names = "--target",
            paramLabel = "NAME|URL",
            description = "Where to send requests: a target of `verbatim.yml`, a URL, or `mock` (the default).")
    @Nullable
    String target;

    @Option(names = "--allow-writes", description = "Also send POST, PUT and PATCH, where the target is disposable.")
    boolean allowWrites;

    @Option(
            names = "--allow-deletes",
            paramLabel = "own|any",
            arity = "0..1",
            fallbackValue = "own",
            preprocessor = OptionalWord.class,
            description = "Also send DELETE: of what this run created, or with `=any` of anything.")
    @Nullable
    String allowDeletes;

    public @Nullable String target() {
        return target;
    }

    public boolean allowWrites() {
        return allowWrites;
    }

    /** {@code own}, {@code any}, or null where deletes are not allowed. */
    public @Nullable String allowDeletes() {
        return allowDeletes;
    }
}
