package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.model.Silenced;
import java.util.List;

/**
 * What one shard of a run said.
 *
 * @param name the file it was read from, as people see it
 * @param millis its wall time
 * @param exitCode what its process exited with
 */
public record ShardReport(
        String name,
        RunInfo info,
        ShardInfo shard,
        List<ExampleResult> results,
        List<Finding> findings,
        List<Silenced> silenced,
        List<String> notRemoved,
        long millis,
        int exitCode) {

    public ShardReport {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
        notRemoved = List.copyOf(notRemoved);
    }

    /** Whether it ended before its time: its report says why, and the examples may not all be there. */
    boolean isBroken() {
        return exitCode > 3 || findings.stream().anyMatch(SarifReport::isAboutTheRun);
    }
}
