package dev.verbatim.cli.output;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NotRun;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.report.RunCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Prints what a run found, by page and line whatever order it came in, so that a writer can go through a page from
 * its top and two runs can be compared. Until then only the progress line moves.
 */
public final class TerminalListener implements RunListener {

    private final Consumer<String> out;
    private final ProgressLine progress;
    private final TerminalOptions options;
    private final Function<String, PageExcerpt> pages;
    private final List<Entry> entries = new ArrayList<>();
    private RunInfo info = new RunInfo("run", "", "", "", 0, 0, "", Instant.EPOCH);
    private RunCounts counts = new RunCounts();
    private List<String> left = List.of();

    /**
     * A listener that prints whole blocks of text.
     *
     * @param out prints text to standard output as it is
     * @param pages gives the lines of a page by its path, for findings
     */
    public TerminalListener(
            Consumer<String> out, ProgressLine progress, TerminalOptions options, Function<String, PageExcerpt> pages) {
        this.out = out;
        this.progress = progress;
        this.options = options;
        this.pages = pages;
    }

    @Override
    public void started(RunInfo run) {
        info = run;
        counts = new RunCounts();
        left = List.of();
        entries.clear();
    }

    /** What keeps the whole run from beginning is told as the error that it is. */
    @Override
    public void finding(Finding finding) {
        if (NotRun.is(finding)) {
            return;
        }
        counts.add(finding);
        if (finding.severity().atLeast(options.least())) {
            entries.add(new Entry.OfFinding(finding));
        }
    }

    @Override
    public void silenced(Silenced silenced) {
        counts.add(silenced);
    }

    @Override
    public void finished(ExampleResult result) {
        counts.add(result);
        boolean noVerdict = result.outcome() == Outcome.BLOCKED || result.outcome() == Outcome.NO_VERDICT;
        if (noVerdict
                || result.outcome() == Outcome.DRIFTED
                || !result.drifts(options.least()).isEmpty()) {
            entries.add(new Entry.OfExample(result));
        }
        progress.show(
                counts.examples(),
                info.examples(),
                counts.of(Outcome.DRIFTED),
                result.example().page());
    }

    @Override
    public void waiting(String words) {
        progress.waiting(counts.examples(), info.examples(), options.style().text(words));
    }

    @Override
    public void notRemoved(List<String> things) {
        left = List.copyOf(things);
    }

    @Override
    public void ended(RunSummary summary) {
        progress.erase();
        if (options.format().isDocument()) {
            return;
        }
        entries.sort(Entry.BY_PLACE);
        tellOnce();
        switch (options.format()) {
            case FULL -> {
                full();
                if (options.annotations()) {
                    annotations();
                }
            }
            case GITHUB -> annotations();
            default -> problems().forEach(problem -> out.accept(problem.concise(options.style())));
        }
        left();
        out.accept(
                options.quiet()
                        ? SummaryRenderer.verdictOnly(info, summary, counts, options.style())
                        : SummaryRenderer.render(
                                info, summary, counts, options.report(), options.width(), options.style()));
        entries.clear();
    }

    /** What kept requests from being sent at all, such as a failed sign-in, is told once; the summary counts them. */
    private void tellOnce() {
        Set<String> told = new HashSet<>();
        entries.removeIf(entry -> entry instanceof Entry.OfExample example
                && example.result().outcome() == Outcome.NO_VERDICT
                && example.result().exchanged() == null
                && !told.add(String.valueOf(example.result().reason())));
    }

    /** Whoever owns the target must know, however quiet the run is to be. */
    private void left() {
        if (!left.isEmpty()) {
            out.accept(LeftBehind.render(left, options.style()));
        }
    }

    private List<Problem> problems() {
        return entries.stream()
                .flatMap(entry -> entry.problems().stream())
                .filter(problem -> problem.severity().atLeast(options.least()))
                .toList();
    }

    private void annotations() {
        out.accept(GithubCommands.render(problems(), options.style(), options.places()));
    }

    /** Errors have the first right to the screen; what is shown keeps the order of the pages. */
    private void full() {
        long errors = entries.stream().filter(Entry::isError).count();
        long room = Math.max(0, options.most() - errors);
        int shown = 0;
        List<Entry> left = new ArrayList<>();
        for (Entry entry : entries) {
            boolean show = entry.isError() ? shown < options.most() : room-- > 0;
            if (show) {
                out.accept(entry.render(info, pages, options) + "\n");
                shown++;
            } else {
                left.add(entry);
            }
        }
        if (!left.isEmpty()) {
            out.accept(LeftOut.render(left, options) + "\n");
        }
    }

    /** Whether a result is worth an error's place on the screen. */
    static boolean isError(ExampleResult result) {
        return result.outcome() != Outcome.MATCHES
                || !result.drifts(Severity.ERROR).isEmpty();
    }
}
