package dev.verbatim.scenario;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Passes what happens on to a listener, from one thread at a time, and counts. */
final class SerialListener implements RunListener {

    private final RunListener listener;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);

    SerialListener(RunListener listener) {
        this.listener = listener;
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
    }

    @Override
    public synchronized void started(RunInfo info) {
        listener.started(info);
    }

    @Override
    public synchronized void finding(Finding finding) {
        findings.merge(finding.severity(), 1, Integer::sum);
        listener.finding(finding);
    }

    @Override
    public synchronized void silenced(Silenced silenced) {
        listener.silenced(silenced);
    }

    @Override
    public synchronized void finished(ExampleResult result) {
        outcomes.merge(result.outcome(), 1, Integer::sum);
        listener.finished(result);
    }

    @Override
    public synchronized void waiting(String words) {
        listener.waiting(words);
    }

    @Override
    public synchronized void notRemoved(List<String> things) {
        listener.notRemoved(things);
    }

    @Override
    public synchronized void ended(RunSummary summary) {
        listener.ended(summary);
    }

    synchronized Map<Outcome, Integer> outcomes() {
        return Map.copyOf(outcomes);
    }

    synchronized Map<Severity, Integer> findings() {
        return Map.copyOf(findings);
    }
}
