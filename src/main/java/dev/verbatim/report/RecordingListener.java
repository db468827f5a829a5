package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Silenced;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Keeps what it hears and writes one report when the run has ended. */
abstract class RecordingListener implements RunListener {

    private final ReportOutput output;
    private RunRecord record = RunRecord.empty();

    RecordingListener(ReportOutput output) {
        this.output = output;
    }

    /** Writes the whole report. */
    abstract void write(RunRecord heard, RunSummary summary, OutputStream out) throws IOException;

    @Override
    public final void started(RunInfo info) {
        output.discardOld();
        record = new RunRecord(info);
    }

    @Override
    public final void finding(Finding finding) {
        record.add(finding);
    }

    @Override
    public final void silenced(Silenced silenced) {
        record.add(silenced);
    }

    @Override
    public final void finished(ExampleResult result) {
        record.add(result);
    }

    @Override
    public final void notRemoved(List<String> things) {
        record.addNotRemoved(things);
    }

    @Override
    public final void ended(RunSummary summary) {
        output.write(out -> write(record, summary, out));
        record = RunRecord.empty();
    }
}
