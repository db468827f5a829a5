package dev.verbatim.report;

import dev.verbatim.model.Drift;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a listener heard, so that what a report adds up is what it shows. */
public final class RunCounts {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Proof.Kind, Integer> proofs = new EnumMap<>(Proof.Kind.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Silenced.By, Integer> silenced = new EnumMap<>(Silenced.By.class);
    private final Map<Severity, Integer> differences = new EnumMap<>(Severity.class);
    private final Map<Outcome, SortedMap<String, Integer>> reasons = new EnumMap<>(Outcome.class);

    public void add(ExampleResult result) {
        outcomes.merge(result.outcome(), 1, Integer::sum);
        if (result.outcome() == Outcome.MATCHES && result.proof() != null) {
            proofs.merge(result.proof().kind(), 1, Integer::sum);
        }
        for (Drift drift : result.drifts()) {
            differences.merge(drift.severity(), 1, Integer::sum);
        }
        if (result.reason() != null) {
            reasons.computeIfAbsent(result.outcome(), o -> new TreeMap<>()).merge(result.reason(), 1, Integer::sum);
        }
    }

    public void add(Finding finding) {
        findings.merge(finding.severity(), 1, Integer::sum);
    }

    public void add(Silenced finding) {
        silenced.merge(finding.by(), 1, Integer::sum);
    }

    /** Findings that do not count, by what silences them. */
    public int silenced(Silenced.By by) {
        return silenced.getOrDefault(by, 0);
    }

    public int examples() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Examples for which something was sent and an answer came. */
    public int answered() {
        return of(Outcome.MATCHES) + of(Outcome.DRIFTED);
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many matches that kind of response proves. */
    public int provedBy(Proof.Kind kind) {
        return proofs.getOrDefault(kind, 0);
    }

    public int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** Differences of that severity in all responses, those of matches included. */
    public int differences(Severity severity) {
        return differences.getOrDefault(severity, 0);
    }

    /** Why examples ended so, and how many for each reason. */
    public SortedMap<String, Integer> reasons(Outcome outcome) {
        return reasons.getOrDefault(outcome, new TreeMap<>());
    }
}
