package dev.verbatim.check;

import dev.verbatim.check.baseline.Baseline;
import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.check.suppress.PageSuppressions;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener of every finding of a docs set, page by page, and counts them. */
public final class Check {

    private final FindingWeights weights;
    private final Severity failOn;
    private final RunListener listener;
    private final @Nullable Baseline baseline;
    private final Map<String, PageSuppressions> suppressions = new LinkedHashMap<>();
    private List<Finding> beside = List.of();
    private SetFindings ofSet = new SetFindings();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * A check.
     *
     * @param failOn the lightest severity that makes the check fail
     */
    public Check(FindingWeights weights, Severity failOn, RunListener listener) {
        this(weights, failOn, listener, null);
    }

    /** The same for a check that knows some of its findings. */
    public Check(FindingWeights weights, Severity failOn, RunListener listener, @Nullable Baseline baseline) {
        this.weights = weights;
        this.baseline = baseline;
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

    /** Keeps what is found about the set as a whole there, or takes it from there. */
    public Check with(SetFindings findings) {
        ofSet = findings;
        return this;
    }

    /**
     * Goes through judged pages to the end; each is let go of before the next, but for its facts.
     *
     * @param set the pages, and what could not be read
     */
    public RunSummary run(DocsSet set, Iterator<JudgedPage> pages, DocsIndex docs, String version, Clock clock) {
        long begun = clock.millis();
        listener.started(new RunInfo("check", "", "", "", set.pages().size(), 0, version, clock.instant()));
        set.findings().forEach(this::weigh);
        beside.forEach(this::weigh);
        List<PageFacts> facts = new ArrayList<>();
        while (pages.hasNext()) {
            JudgedPage page = pages.next();
            page.findings().forEach(this::report);
            page.silenced().forEach(listener::silenced);
            facts.add(page.facts());
            if (!page.suppressions().isEmpty()) {
                suppressions.put(page.facts().path(), page.suppressions());
            }
        }
        if (docs.whole()) {
            CheckedDocs all = new CheckedDocs(facts, docs);
            ofSet.tell(found -> judge(all, found), this::weigh);
            // A part of the docs proves of no suppression that nothing is left to ignore.
            suppressions.values().forEach(page -> page.unused().forEach(this::weigh));
            if (baseline != null) {
                baseline.obsolete().forEach(finding -> weights.apply(finding).ifPresent(this::count));
            }
        }
        Map<Outcome, Integer> none = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            none.put(outcome, 0);
        }
        RunSummary summary = new RunSummary(facts.size(), none, counts, clock.millis() - begun, exitCode());
        listener.ended(summary);
        return summary;
    }

    private void judge(CheckedDocs all, Consumer<Finding> found) {
        for (Rule rule : RuleCatalog.judging()) {
            if (weights.isOn(rule.id(), rule.onByDefault())) {
                rule.check(all, found);
            }
        }
    }

    private void weigh(Finding finding) {
        weights.apply(finding).ifPresent(weighed -> Optional.ofNullable(suppressions.get(weighed.page()))
                .flatMap(page -> page.silence(weighed))
                .ifPresentOrElse(listener::silenced, () -> report(weighed)));
    }

    private void report(Finding finding) {
        if (baseline != null && baseline.knows(finding)) {
            listener.silenced(new Silenced(finding, Silenced.By.BASELINE, ""));
        } else {
            count(finding);
        }
    }

    private void count(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        listener.finding(finding);
    }

    private int exitCode() {
        return counts.entrySet().stream()
                        .anyMatch(
                                entry -> entry.getValue() > 0 && entry.getKey().atLeast(failOn))
                ? 1
                : 0;
    }
}
