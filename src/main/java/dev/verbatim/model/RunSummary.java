package dev.verbatim.model;

import java.util.Map;

/**
 * What is known when a run has ended. The outcome counts add up to the number of examples selected.
 *
 * @param outcomes how many examples ended each way; every outcome has an entry
 * @param findings how many findings the pages gave, by severity; every severity has an entry
 * @param millis wall time in milliseconds
 * @param exitCode what the process will exit with
 */
public record RunSummary(
        int pages, Map<Outcome, Integer> outcomes, Map<Severity, Integer> findings, long millis, int exitCode) {

    public RunSummary {
        outcomes = Map.copyOf(outcomes);
        findings = Map.copyOf(findings);
    }

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public int examples() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Examples for which something was sent and an answer came. */
    public int answered() {
        return count(Outcome.MATCHES) + count(Outcome.DRIFTED);
    }
}
