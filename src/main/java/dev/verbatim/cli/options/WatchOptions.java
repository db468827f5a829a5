package dev.verbatim.cli.options;

import dev.verbatim.model.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a command stays and follows what is saved. */
public final class WatchOptions {

    @Option(names = "--watch", description = "Stay, and do it again for whatever a save affects.")
    boolean watch;

    public boolean watch() {
        return watch;
    }

    /**
     * Refuses another option.
     *
     * @param given whether there is that option
     * @param reason why the two do not go together, in plain words
     */
    public void refuse(boolean given, String option, String reason) {
        if (watch && given) {
            throw new UsageException("`--watch` does not go with `" + option + "`: " + reason);
        }
    }

    /** Refuses the formats that hold one document each. */
    public void refuseDocuments(@Nullable String format) {
        refuse(
                "json".equals(format) || "sarif".equals(format),
                "--format " + format,
                "it would be one document after the other; `full` and `concise` are for reading along");
    }
}
