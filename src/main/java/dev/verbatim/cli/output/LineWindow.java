package dev.verbatim.cli.output;

import dev.verbatim.report.VisibleText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page as it fits on a terminal: tabs widened, control characters as escapes, and where it is too long
 * only what surrounds the marked part, with {@code …} for the rest.
 *
 * @param text what is shown
 * @param column where the mark begins, in columns from 0
 * @param length of the mark in columns, at least 1
 */
record LineWindow(String text, int column, int length) {

    private static final int TAB = 4;

    /** One character as shown. */
    private record Cell(String shown, int width) {}

    /** The window of {@code line} around the part from {@code from} to {@code to}, both UTF-16 offsets. */
    static LineWindow of(String line, int from, int to, int width) {
        int start = Math.max(0, Math.min(from, line.length()));
        int end = Math.max(start, Math.min(to, line.length()));
        // A megabyte on one line is not measured to its end: what is further than two widths away is not shown.
        int low = boundary(line, Math.max(0, start - 2 * width));
        int high = boundary(line, Math.min(line.length(), start + 2 * width));
        List<Cell> cells = cells(line, low, high);
        int column = width(cells(line, low, start));
        int length = Math.max(1, width(cells(line, low, Math.min(end, high))) - column);
        boolean whole = low == 0 && high == line.length() && width(cells) <= width;
        return whole
                ? new LineWindow(shown(cells), column, length)
                : cut(cells, low > 0, high < line.length(), column, length, width);
    }

    private static LineWindow cut(List<Cell> cells, boolean before, boolean after, int column, int length, int width) {
        int context = length < width / 2 ? width / 3 : 4;
        int first = 0;
        int skipped = 0;
        while (column - skipped > context && first < cells.size()) {
            skipped += cells.get(first).width();
            first++;
        }
        boolean left = before || first > 0;
        int room = width - (left ? 1 : 0) - 1;
        int last = first;
        int used = 0;
        while (last < cells.size() && used + cells.get(last).width() <= room) {
            used += cells.get(last).width();
            last++;
        }
        boolean right = after || last < cells.size();
        String text = (left ? "…" : "") + shown(cells.subList(first, last)) + (right ? "…" : "");
        int shift = column - skipped + (left ? 1 : 0);
        return new LineWindow(text, shift, Math.max(1, Math.min(length, used + (left ? 1 : 0) - shift)));
    }

    private static List<Cell> cells(String line, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int before = 0;
        for (int i = from; i < to; ) {
            int codePoint = line.codePointAt(i);
            Cell cell = cell(line, i, codePoint, before, column);
            cells.add(cell);
            column += cell.width();
            before = codePoint;
            i += Character.charCount(codePoint);
        }
        return cells;
    }

    private static Cell cell(String line, int at, int codePoint, int before, int column) {
        if (codePoint == '\t') {
            int width = TAB - column % TAB;
            return new Cell(" ".repeat(width), width);
        }
        if (VisibleText.hidden(codePoint) || VisibleText.startsLogCommand(line, at)) {
            String escape = VisibleText.escape(codePoint);
            return new Cell(escape, escape.length());
        }
        return new Cell(Character.toString(codePoint), DisplayWidth.of(codePoint, before));
    }

    private static int width(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::width).sum();
    }

    private static String shown(List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(cell.shown()));
        return text.toString();
    }

    /** Half a surrogate pair is no place to cut. */
    private static int boundary(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
