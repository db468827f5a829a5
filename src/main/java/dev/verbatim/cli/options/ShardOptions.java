package dev.verbatim.cli.options;

import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.scenario.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that splits a run over machines. */
public final class ShardOptions {

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only the I-th of N parts of the examples; `verbatim merge` joins the reports of runs.")
    @Nullable
    String shard;

    /**
     * The part, or null for all of it.
     *
     * @throws dev.verbatim.model.UsageException where the option makes no sense
     */
    public @Nullable Shard shard() {
        return shard == null ? null : Shard.of(shard);
    }

    /** What is known of the part before a page is read. */
    public @Nullable ShardInfo nothingYet(Severity failOn) {
        Shard part = shard();
        return part == null ? null : new ShardInfo(part.index(), part.count(), 0, 0, "", failOn);
    }
}
