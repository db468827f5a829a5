package dev.verbatim.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * A stream of UTF-8 text whose lines pass only as a whole and only masked, however small the pieces are in which they
 * are written. What cannot be masked does not pass.
 */
final class MaskedStream extends OutputStream {

    private static final String WITHHELD = "[withheld: it could not be masked]";

    private final OutputStream out;
    private final UnaryOperator<String> mask;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);

    MaskedStream(OutputStream out, UnaryOperator<String> mask) {
        this.out = out;
        this.mask = mask;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        line.write(b);
        if (b == '\n') {
            pass();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        while (end > offset && bytes[end - 1] != '\n') {
            end--;
        }
        if (end > offset) {
            line.write(bytes, offset, end - offset);
            pass();
        }
        line.write(bytes, end, offset + length - end);
    }

    /** Passes what there is of a line, too: somebody waits for it. */
    @Override
    public synchronized void flush() throws IOException {
        pass();
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        flush();
        out.close();
    }

    private void pass() throws IOException {
        if (line.size() > 0) {
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            out.write(masked(text).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String masked(String text) {
        try {
            return mask.apply(text);
        } catch (RuntimeException e) {
            return WITHHELD + (text.endsWith("\n") ? "\n" : "");
        }
    }
}
