package dev.verbatim.cli.output;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.report.VisibleText;

/** Shows how far a run is, and nothing of what it found. */
public final class ProgressListener implements RunListener {

    private final ProgressLine line;
    private int total;
    private int done;
    private int drifted;

    public ProgressListener(ProgressLine line) {
        this.line = line;
    }

    @Override
    public void started(RunInfo info) {
        total = info.examples();
        done = 0;
        drifted = 0;
    }

    @Override
    public void finished(ExampleResult result) {
        done++;
        drifted += result.outcome() == Outcome.DRIFTED ? 1 : 0;
        line.show(done, total, drifted, result.example().page());
    }

    @Override
    public void waiting(String words) {
        line.waiting(done, total, VisibleText.line(words));
    }

    @Override
    public void ended(RunSummary summary) {
        line.erase();
    }
}
