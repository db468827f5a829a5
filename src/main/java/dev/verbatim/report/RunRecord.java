package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Silenced;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a listener heard of a run, kept until its report is written. */
final class RunRecord {

    private static final Comparator<ExampleResult> BY_PLACE = Comparator.comparing(
                    (ExampleResult r) -> r.example().page())
            .thenComparing(r -> r.example().line())
            .thenComparing(r -> r.example().name());

    private static final Comparator<Finding> BY_SPAN =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final RunInfo info;
    private final RunCounts counts = new RunCounts();
    private final List<ExampleResult> results = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();
    private List<String> notRemoved = List.of();

    RunRecord(RunInfo info) {
        this.info = info;
    }

    /** The record of a run that ended before it began. */
    static RunRecord empty() {
        return new RunRecord(new RunInfo("run", "", "", "", 0, 0, "", Instant.EPOCH));
    }

    void add(ExampleResult result) {
        counts.add(result);
        // Thousands of matches must not hold thousands of bodies in memory.
        results.add(result.lean());
    }

    void add(Finding finding) {
        counts.add(finding);
        findings.add(finding);
    }

    void add(Silenced finding) {
        counts.add(finding);
        silenced.add(finding);
    }

    void addNotRemoved(List<String> things) {
        notRemoved = List.copyOf(things);
    }

    /** What the run may have left behind on its target. */
    List<String> notRemoved() {
        return notRemoved;
    }

    RunInfo info() {
        return info;
    }

    RunCounts counts() {
        return counts;
    }

    Verdict verdict(RunSummary summary) {
        return Verdict.of(info, summary, counts);
    }

    /** By page, line and name. */
    List<ExampleResult> results() {
        results.sort(BY_PLACE);
        return results;
    }

    /** By page, place, rule and message. */
    List<Finding> findings() {
        findings.sort(BY_SPAN);
        return findings;
    }

    /** Findings that do not count, by page, place, rule and message. */
    List<Silenced> silenced() {
        silenced.sort(Comparator.comparing(Silenced::finding, BY_SPAN));
        return silenced;
    }
}
