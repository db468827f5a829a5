package dev.verbatim.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where one report goes: a file of the {@link ReportFolder}, or a stream of the terminal. */
public interface ReportOutput {

    /** Removes what an earlier run left, so that it cannot be taken for this run's. */
    void discardOld();

    /** Writes the report, whole or not at all. */
    void write(Content content);

    /** Produces a report's bytes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
