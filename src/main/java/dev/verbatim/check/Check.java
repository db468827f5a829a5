package dev.verbatim.check;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.JsonFindings;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Judges pages without sending anything, and tells a listener of every finding. */
public final class Check {

    private final FindingWeights weights;
    private final Severity failOn;
    private final RunListener listener;
    private List<Finding> beside = List.of();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * A check.
     *
     * @param rules severity word ({@code off} included) by rule id
     * @param failOn the lightest severity that makes the check fail
     */
    public Check(Map<String, String> rules, Severity failOn, RunListener listener) {
        this.weights = new FindingWeights(rules);
        this.failOn = failOn;
        this.listener = listener;
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
    }

    /** What is wrong with files beside the pages counts too. */
    public Check with(List<Finding> findings) {
        beside = findings;
        return this;
    }

    /** Reads the pages to the end; each is let go of before the next. */
    public RunSummary run(DocsSet docs, Iterator<Page> pages, String version, Clock clock) {
        long begun = clock.millis();
        listener.started(new RunInfo("check", "", "", "", docs.pages().size(), 0, version, clock.instant()));
        docs.findings().forEach(this::report);
        beside.forEach(this::report);
        int read = 0;
        while (pages.hasNext()) {
            judge(pages.next());
            read++;
        }
        Map<Outcome, Integer> none = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            none.put(outcome, 0);
        }
        RunSummary summary = new RunSummary(read, none, counts, clock.millis() - begun, exitCode());
        listener.ended(summary);
        return summary;
    }

    private void judge(Page page) {
        page.findings().forEach(this::report);
        for (Block block : page.blocks()) {
            CodeBlock code = block.code();
            if (block.type() == BlockType.RESOURCE && code != null) {
                JsonFindings.of(code.code()).forEach(this::report);
            }
        }
        for (Example example : page.examples()) {
            ExchangeReader.read(example).findings().forEach(this::report);
        }
    }

    private void report(Finding finding) {
        weights.apply(finding).ifPresent(weighed -> {
            counts.merge(weighed.severity(), 1, Integer::sum);
            listener.finding(weighed);
        });
    }

    private int exitCode() {
        return counts.entrySet().stream()
                        .anyMatch(
                                entry -> entry.getValue() > 0 && entry.getKey().atLeast(failOn))
                ? 1
                : 0;
    }
}
