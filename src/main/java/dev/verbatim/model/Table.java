package dev.verbatim.model;

import java.util.List;

/**
 * A pipe table.
 *
 * @param rows the rows below the delimiter row, each with as many cells as the header
 */
public record Table(SourceSpan span, List<Cell> header, List<List<Cell>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A cell's text as written, trimmed, with escaped pipes unescaped. */
    public record Cell(String text, SourceSpan span) {}
}
