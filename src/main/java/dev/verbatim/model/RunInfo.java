package dev.verbatim.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a run begins.
 *
 * @param command {@code run} or {@code check}
 * @param target name of the target, {@code mock} for the embedded one
 * @param targetUrl where requests go
 * @param strictness word of the comparison's strictness
 * @param version version of Verbatim
 * @param shard which part of a run this is; null where it is the whole
 */
public record RunInfo(
        String command,
        String target,
        String targetUrl,
        String strictness,
        int pages,
        int examples,
        String version,
        Instant started,
        @Nullable ShardInfo shard) {

    /** A whole run. */
    public RunInfo(
            String command,
            String target,
            String targetUrl,
            String strictness,
            int pages,
            int examples,
            String version,
            Instant started) {
        this(command, target, targetUrl, strictness, pages, examples, version, started, null);
    }

    /** Whether this part of a run has no example, though the whole has some. */
    public boolean isEmptyShard() {
        return shard != null && examples == 0 && shard.examples() > 0;
    }
}
