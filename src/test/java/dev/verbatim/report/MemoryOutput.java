package dev.verbatim.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report kept in memory for tests. */
final class MemoryOutput implements ReportOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void discardOld() {
        bytes.reset();
    }

    @Override
    public void write(Content content) {
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
