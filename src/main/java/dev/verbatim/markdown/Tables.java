package dev.verbatim.markdown;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Table;
import dev.verbatim.model.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds pipe tables in paragraphs (GitHub Flavored Markdown 4.10), more forgiving than its rule: the delimiter row may
 * have more or fewer cells than the header.
 */
final class Tables {

    /** A header with more cells than this is none: short rows are filled up to its width. */
    private static final int MAX_COLUMNS = 100;

    private Tables() {}

    /** The table of a paragraph, or null where it has none; lines above the header are ordinary text. */
    static @Nullable Table in(PageText page, Leaf leaf) {
        if (leaf.lines().size() < 2 || !page.holds(leaf, "-") || !page.holds(leaf, "|")) {
            return null;
        }
        List<Leaf.Segment> lines = leaf.lines();
        for (int i = 1; i < lines.size(); i++) {
            if (isDelimiter(page, lines.get(i)) && hasPipe(page, lines.get(i - 1), lines.get(i))) {
                return table(page, lines, i);
            }
        }
        return null;
    }

    private static boolean hasPipe(PageText page, Leaf.Segment header, Leaf.Segment delimiter) {
        return page.text(delimiter).indexOf('|') >= 0 || page.text(header).indexOf('|') >= 0;
    }

    private static boolean isDelimiter(PageText page, Leaf.Segment line) {
        boolean dashes = false;
        for (int i = line.start(); i < line.end(); i++) {
            switch (page.text().charAt(i)) {
                case '-' -> dashes = true;
                case '|', ' ', '\t', ':' -> {}
                default -> {
                    return false;
                }
            }
        }
        return dashes;
    }

    private static @Nullable Table table(PageText page, List<Leaf.Segment> lines, int delimiter) {
        List<Cell> header = cells(page, lines.get(delimiter - 1));
        if (header.size() > MAX_COLUMNS) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Leaf.Segment line : lines.subList(delimiter + 1, lines.size())) {
            rows.add(padded(page, line, cells(page, line), header.size()));
        }
        SourceSpan span = page.span(
                lines.get(delimiter - 1).start(), lines.get(lines.size() - 1).end());
        return new Table(span, header, rows);
    }

    private static List<Cell> padded(PageText page, Leaf.Segment line, List<Cell> cells, int size) {
        List<Cell> row = new ArrayList<>(cells.subList(0, Math.min(size, cells.size())));
        while (row.size() < size) {
            row.add(new Cell("", page.span(line.end(), line.end())));
        }
        return row;
    }

    private static List<Cell> cells(PageText page, Leaf.Segment segment) {
        SourceText.Line line = page.line(segment);
        String text = line.text();
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to && text.charAt(from) == '|') {
            from++;
        }
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '|') {
                cells.add(cell(page, line, start, i));
                start = i + 1;
            }
        }
        if (start < to) {
            cells.add(cell(page, line, start, to));
        }
        return cells;
    }

    private static Cell cell(PageText page, SourceText.Line line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        SourceSpan span =
                new SourceSpan(page.file(), line.line(), line.column() + start, line.line(), line.column() + end);
        return new Cell(text.substring(start, end).replace("\\|", "|"), span);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
