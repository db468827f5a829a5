package dev.verbatim.model;

import java.time.Instant;

/**
 * What is known when a run begins.
 *
 * @param command {@code run} or {@code check}
 * @param target name of the target, {@code mock} for the embedded one
 * @param targetUrl where requests go
 * @param strictness word of the comparison's strictness
 * @param version version of Verbatim
 */
public record RunInfo(
        String command,
        String target,
        String targetUrl,
        String strictness,
        int pages,
        int examples,
        String version,
        Instant started) {}
