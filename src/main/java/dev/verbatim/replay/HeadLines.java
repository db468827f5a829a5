package dev.verbatim.replay;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.HttpTransportMetrics;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;

/** The lines of one head, which must end with an empty one and be no longer than any decent head, all together. */
final class HeadLines implements SessionInputBuffer {

    private static final int LONGEST_HEAD = 1 << 20;
    private static final int MOST_LINES = 1000;

    private final SessionInputBuffer buffer;
    private int left = LONGEST_HEAD;
    private int lines;

    HeadLines(SessionInputBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public int readLine(CharArrayBuffer line, InputStream in) throws IOException {
        int length = buffer.readLine(line, in);
        if (length < 0) {
            throw new ConnectionClosedException("the head has no end");
        }
        left -= length;
        lines++;
        if (left < 0 || lines > MOST_LINES) {
            throw new MessageConstraintException("the head is too long");
        }
        return length;
    }

    @Override
    public int length() {
        return buffer.length();
    }

    @Override
    public int capacity() {
        return buffer.capacity();
    }

    @Override
    public int available() {
        return buffer.available();
    }

    @Override
    public int read(byte[] bytes, int offset, int length, InputStream in) throws IOException {
        return buffer.read(bytes, offset, length, in);
    }

    @Override
    public int read(byte[] bytes, InputStream in) throws IOException {
        return buffer.read(bytes, in);
    }

    @Override
    public int read(InputStream in) throws IOException {
        return buffer.read(in);
    }

    @Override
    public HttpTransportMetrics getMetrics() {
        return buffer.getMetrics();
    }
}
