package dev.verbatim.cli.watch;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Silenced;
import java.util.ArrayList;
import java.util.List;

/** What one round of replaying told, kept until all of it is known. */
public final class Round implements RunListener {

    private final RunListener progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();
    private final List<ExampleResult> results = new ArrayList<>();
    private List<String> notRemoved = List.of();

    /**
     * A round.
     *
     * @param progress hears of it as it goes on
     */
    public Round(RunListener progress) {
        this.progress = progress;
    }

    @Override
    public void started(RunInfo info) {
        progress.started(info);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void silenced(Silenced finding) {
        silenced.add(finding);
    }

    @Override
    public void finished(ExampleResult result) {
        results.add(result.lean());
        progress.finished(result);
    }

    @Override
    public void waiting(String words) {
        progress.waiting(words);
    }

    @Override
    public void notRemoved(List<String> things) {
        notRemoved = List.copyOf(things);
    }

    @Override
    public void ended(RunSummary summary) {
        progress.ended(summary);
    }

    /** How many examples were replayed. */
    public int examples() {
        return results.size();
    }

    /** How many pages they stand on. */
    public int pages() {
        return (int) results.stream()
                .map(result -> result.example().page())
                .distinct()
                .count();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Silenced> silenced() {
        return silenced;
    }

    List<ExampleResult> results() {
        return results;
    }

    List<String> notRemoved() {
        return notRemoved;
    }
}
