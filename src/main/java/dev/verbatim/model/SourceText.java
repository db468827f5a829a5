package dev.verbatim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text that came from a page, LF between its lines, which knows where on disk each of its lines begins.
 * The markers of the container it stood in (a list item's indentation, a quote's {@code >}) are gone from
 * the text but not from the positions, so an offset in a JSON body still leads to the right column.
 */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] offsets;
    private final int[] lines;
    private final int[] columns;

    private SourceText(String file, String text, int[] offsets, int[] lines, int[] columns) {
        this.file = file;
        this.text = text;
        this.offsets = offsets;
        this.lines = lines;
        this.columns = columns;
    }

    /** One line of page text: its content without the line end, and where that content begins. */
    public record Line(String text, int line, int column) {}

    /** Joins lines with LF; the last one gets none. */
    public static SourceText ofLines(String file, List<Line> content) {
        StringBuilder joined = new StringBuilder();
        int size = Math.max(1, content.size());
        int[] offsets = new int[size];
        int[] lines = new int[size];
        int[] columns = new int[size];
        Arrays.fill(lines, 1);
        Arrays.fill(columns, 1);
        for (int i = 0; i < content.size(); i++) {
            Line line = content.get(i);
            if (i > 0) {
                joined.append('\n');
            }
            offsets[i] = joined.length();
            lines[i] = line.line();
            columns[i] = line.column();
            joined.append(line.text());
        }
        return new SourceText(file, joined.toString(), offsets, lines, columns);
    }

    /** Text that is a file of its own, or came from no page at all; its first character is at 1:1. */
    public static SourceText of(String file, String text) {
        return at(file, text, 1, 1);
    }

    /** Text of one container-free stretch of a file whose first character is at the given place. */
    public static SourceText at(String file, String text, int line, int column) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        List<Line> split = new ArrayList<>();
        int from = 0;
        int number = line;
        for (int lf = unix.indexOf('\n'); lf >= 0; lf = unix.indexOf('\n', from)) {
            split.add(new Line(unix.substring(from, lf), number, number == line ? column : 1));
            from = lf + 1;
            number++;
        }
        split.add(new Line(unix.substring(from), number, number == line ? column : 1));
        return ofLines(file, split);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The place on disk of the text from offset {@code from} to offset {@code to}, exclusive. */
    public SourceSpan span(int from, int to) {
        int start = index(clamp(from));
        int end = index(clamp(to));
        return new SourceSpan(
                file,
                lines[start],
                columns[start] + clamp(from) - offsets[start],
                lines[end],
                columns[end] + clamp(to) - offsets[end]);
    }

    /** The place of the whole text. */
    public SourceSpan span() {
        return span(0, text.length());
    }

    /** The part from offset {@code from} to {@code to}, exclusive, with its places. */
    public SourceText slice(int from, int to) {
        int start = index(clamp(from));
        int end = index(clamp(to));
        int count = end - start + 1;
        int[] newOffsets = new int[count];
        int[] newLines = new int[count];
        int[] newColumns = new int[count];
        for (int i = 0; i < count; i++) {
            newOffsets[i] = Math.max(0, offsets[start + i] - from);
            newLines[i] = lines[start + i];
            newColumns[i] = columns[start + i] + (i == 0 ? from - offsets[start] : 0);
        }
        return new SourceText(file, text.substring(from, to), newOffsets, newLines, newColumns);
    }

    /** The part from offset {@code from} to the end. */
    public SourceText slice(int from) {
        return slice(from, text.length());
    }

    /** The lines of this text with their places; empty text has one empty line. */
    public List<Line> lines() {
        List<Line> result = new ArrayList<>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            int end = i + 1 < offsets.length ? offsets[i + 1] - 1 : text.length();
            result.add(new Line(text.substring(offsets[i], end), lines[i], columns[i]));
        }
        return result;
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public String toString() {
        return text;
    }
}
