package dev.verbatim.model;

/**
 * A stretch of a file on disk. Lines and columns are 1-based, columns count UTF-16 units, and the end
 * column is exclusive: the span of {@code ab} at the start of a file is 1:1-1:3.
 *
 * @param file path of the file as shown to people, with {@code /} between segments
 */
public record SourceSpan(String file, int startLine, int startColumn, int endLine, int endColumn)
        implements Comparable<SourceSpan> {

    /** The span of one whole line that is {@code length} UTF-16 units long. */
    public static SourceSpan ofLine(String file, int line, int length) {
        return new SourceSpan(file, line, 1, line, Math.max(1, length) + 1);
    }

    /** The empty span at the start of a file: for what is wrong with the file as a whole. */
    public static SourceSpan ofFile(String file) {
        return new SourceSpan(file, 1, 1, 1, 1);
    }

    /** The smallest span that holds this one and {@code other}, which must be of the same file. */
    public SourceSpan to(SourceSpan other) {
        SourceSpan first = compareTo(other) <= 0 ? this : other;
        boolean endsHere = endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn);
        SourceSpan last = endsHere ? this : other;
        return new SourceSpan(file, first.startLine, first.startColumn, last.endLine, last.endColumn);
    }

    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(startLine, other.startLine);
        return byLine != 0 ? byLine : Integer.compare(startColumn, other.startColumn);
    }

    /** {@code file:line:column} of the start, as terminals and editors make it clickable. */
    public String location() {
        return file + ":" + startLine + ":" + startColumn;
    }
}
