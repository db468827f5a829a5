package dev.verbatim.scenario;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Remembers what a run said. */
final class RecordingListener implements RunListener {

    final List<RunInfo> started = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<ExampleResult> results = new ArrayList<>();
    final List<RunSummary> ended = new ArrayList<>();

    @Override
    public void started(RunInfo info) {
        started.add(info);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void finished(ExampleResult result) {
        results.add(result);
    }

    @Override
    public void ended(RunSummary summary) {
        ended.add(summary);
    }

    Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        results.forEach(result -> outcomes.put(result.example().name(), result.outcome()));
        return outcomes;
    }

    ExampleResult only() {
        if (results.size() != 1) {
            throw new AssertionError("one result expected: " + results);
        }
        return results.get(0);
    }
}
