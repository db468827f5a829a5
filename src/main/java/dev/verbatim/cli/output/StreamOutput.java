package dev.verbatim.cli.output;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.report.ReportOutput;
import java.io.IOException;
import java.io.OutputStream;

/** A report that goes to a stream which others write to as well: standard output, or the summary of a CI job. */
public final class StreamOutput implements ReportOutput {

    private final OutputStream stream;

    public StreamOutput(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void discardOld() {
        // A stream keeps nothing of an earlier run.
    }

    @Override
    public void write(Content content) {
        try {
            content.writeTo(stream);
            stream.flush();
        } catch (IOException e) {
            throw new EnvironmentException("cannot write the report to this stream", e);
        }
    }
}
