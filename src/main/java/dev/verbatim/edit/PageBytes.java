package dev.verbatim.edit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as it lies on disk, with its lines found. LF, CRLF and CR all end a line, and a byte order mark belongs to no
 * line, as for the reader of pages. Places are 1-based, columns count UTF-16 units.
 */
public final class PageBytes {

    private static final int MARK = 3;

    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final int count;

    private PageBytes(byte[] bytes) {
        this.bytes = bytes;
        int lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        starts = new int[lines];
        ends = new int[lines];
        count = split(hasMark(bytes) ? MARK : 0);
    }

    public static PageBytes of(byte[] bytes) {
        return new PageBytes(bytes.clone());
    }

    private int split(int from) {
        int line = 0;
        starts[0] = from;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                ends[line++] = i;
                if (bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                    i++;
                }
                starts[line] = i + 1;
            }
        }
        ends[line] = bytes.length;
        return line + 1;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Number of lines; behind a final line end there is one more, empty line. */
    public int lines() {
        return count;
    }

    /** The text of a line without its end; empty for a line that is not there. */
    public String line(int line) {
        return line < 1 || line > count
                ? ""
                : new String(bytes, starts[line - 1], ends[line - 1] - starts[line - 1], StandardCharsets.UTF_8);
    }

    /** What ends a line on disk; for the last one, what ends the line before it, and LF where nothing does. */
    public String lineEnd(int line) {
        int at = Math.max(1, Math.min(line, count));
        if (at == count) {
            at--;
        }
        return at < 1 ? "\n" : new String(bytes, ends[at - 1], starts[at] - ends[at - 1], StandardCharsets.US_ASCII);
    }

    /** Offset of a place; one beyond the end of its line or of the file is taken back to that end. */
    int offset(int line, int column) {
        if (line < 1) {
            return starts[0];
        }
        if (line > count) {
            return bytes.length;
        }
        int start = starts[line - 1];
        int length = ends[line - 1] - start;
        if (column <= 1 || length == 0) {
            return start;
        }
        // Wrong bytes count one U+FFFD each, exactly as where the page was read.
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, length);
        decoder.decode(rest, CharBuffer.allocate(Math.min(column - 1, length)), true);
        return rest.position();
    }

    byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    int length() {
        return bytes.length;
    }
}
