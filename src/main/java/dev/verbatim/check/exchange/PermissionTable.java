package dev.verbatim.check.exchange;

import dev.verbatim.model.Page;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table that lists permissions by the kind of account, as its rows. */
record PermissionTable(List<Row> rows) {

    private static final Pattern HEADER = Pattern.compile("permission type", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("</?br\\s?/?>|\\sor\\s|[,;|]");
    private static final Pattern MARKS = Pattern.compile("[`*_]+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,200})\\]\\([^()]{0,300}\\)");

    /**
     * What accounts of one kind need.
     *
     * @param type as written, without marks
     * @param entries what the cells behind the first one list, taken together
     * @param empty whether those cells are
     */
    record Row(String type, SourceSpan typeSpan, List<Entry> entries, boolean empty) {}

    /** One of the alternatives that a cell lists: the name of a permission, several that are needed together, or words. */
    record Entry(String text, SourceSpan span) {

        private static final Pattern TOGETHER = Pattern.compile("\\s(?:and|plus)\\s");

        List<String> names() {
            return List.of(TOGETHER.split(text));
        }
    }

    PermissionTable {
        rows = List.copyOf(rows);
    }

    /** The tables of a page.. */
    static List<PermissionTable> of(Page page) {
        List<PermissionTable> tables = new ArrayList<>();
        for (Table table : page.tables()) {
            if (!table.header().isEmpty()
                    && HEADER.matcher(plain(table.header().get(0).text())).matches()) {
                tables.add(new PermissionTable(
                        table.rows().stream().map(PermissionTable::row).toList()));
            }
        }
        return tables;
    }

    private static Row row(List<Table.Cell> cells) {
        List<Entry> entries = new ArrayList<>();
        boolean empty = true;
        for (Table.Cell cell : cells.subList(1, cells.size())) {
            entries(cell, entries);
            empty &= cell.text().isBlank();
        }
        return new Row(plain(cells.get(0).text()), cells.get(0).span(), entries, empty);
    }

    private static void entries(Table.Cell cell, List<Entry> entries) {
        String text = cell.text();
        boolean asWritten = cell.span().startLine() == cell.span().endLine()
                && cell.span().endColumn() - cell.span().startColumn() == text.length();
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            int to = between.find(from) ? between.start() : text.length();
            int next = to == text.length() ? to + 1 : between.end();
            String part = text.substring(from, to);
            String name = plain(part);
            if (!name.isEmpty()) {
                int start = asWritten ? from + part.indexOf(part.strip()) : 0;
                int end = asWritten ? start + part.strip().length() : 0;
                SourceSpan span = asWritten
                        ? new SourceSpan(
                                cell.span().file(),
                                cell.span().startLine(),
                                cell.span().startColumn() + start,
                                cell.span().startLine(),
                                cell.span().startColumn() + end)
                        : cell.span();
                entries.add(new Entry(name, span));
            }
            from = next;
        }
    }

    private static String plain(String text) {
        String words = LINK.matcher(text).replaceAll("$1");
        String bare = MARKS.matcher(words).replaceAll("").strip();
        bare = bare.startsWith("and ") ? bare.substring(4).strip() : bare;
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    /** Whether an entry says in words that there is no permission. */
    static boolean isNone(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "not supported", "none", "not applicable", "n/a", "na", "not available", "-", "—" -> true;
            default -> false;
        };
    }
}
