package dev.verbatim.check.rule;

import dev.verbatim.check.rule.Link.Kind;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Table;
import java.util.Comparator;
import java.util.List;

/** Finds links in running text. */
final class LinkScanner {

    private final List<Table> tables;
    private final FoundLinks found = new FoundLinks();
    private int nextTable;

    private LinkScanner(List<Table> tables) {
        this.tables = tables;
    }

    /** What is in a page, in its order. */
    static FoundLinks scan(Page page) {
        LinkScanner scanner = new LinkScanner(page.tables());
        page.prose().passages().forEach(scanner::passage);
        scanner.found.links().sort(Comparator.comparing(Link::span));
        return scanner.found;
    }

    private void passage(Prose.Passage passage) {
        SourceText source = passage.text();
        String text = source.text();
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0 && text.indexOf(']') < 0) {
            return;
        }
        switch (passage.kind()) {
            case HTML -> html(source);
            case HEADING -> InlineScanner.scan(source, 0, text.length(), found);
            case PARAGRAPH -> paragraph(source);
        }
    }

    private void html(SourceText source) {
        String text = source.text();
        int at = text.indexOf('<');
        while (at >= 0) {
            int behind = at + 1;
            if (text.startsWith("<!--", at)) {
                int close = text.indexOf("-->", at + 2);
                behind = close < 0 ? text.length() : close + 3;
            } else {
                HtmlElement element = HtmlElement.read(text, at, text.length());
                if (element.end() >= 0) {
                    found.element(source, at, element);
                    behind = element.end();
                }
            }
            at = text.indexOf('<', behind);
        }
    }

    private void paragraph(SourceText source) {
        String text = source.text();
        int table = tableStart(source);
        int begin = text.startsWith("[") ? definitions(source, table) : 0;
        InlineScanner.scan(source, begin, table, found);
        int line = table;
        while (line < text.length()) {
            int lf = text.indexOf('\n', line);
            int behind = lf < 0 ? text.length() : lf;
            cells(source, line, behind);
            line = behind + 1;
        }
    }

    /** Offset of the line at which a table begins in a paragraph, else its end. */
    private int tableStart(SourceText source) {
        int last = source.span().endLine();
        int first = source.span().startLine();
        while (nextTable < tables.size() && tables.get(nextTable).span().startLine() < first) {
            nextTable++;
        }
        if (nextTable >= tables.size() || tables.get(nextTable).span().startLine() > last) {
            return source.length();
        }
        int begin = tables.get(nextTable).span().startLine();
        int offset = 0;
        while (source.span(offset, offset).startLine() < begin) {
            offset = source.text().indexOf('\n', offset) + 1;
            if (offset == 0) {
                return source.length();
            }
        }
        return offset;
    }

    private void cells(SourceText source, int from, int end) {
        String text = source.text();
        int cell = from;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '|') {
                InlineScanner.scan(source, cell, i, found);
                cell = i + 1;
            } else if (text.charAt(i) == '\\') {
                i++;
            }
        }
    }

    /** Reads the definitions with which a paragraph begins; the offset behind them. */
    private int definitions(SourceText source, int end) {
        String text = source.text();
        int at = 0;
        while (at < end && text.charAt(at) == '[') {
            int close = label(text, at, end);
            if (close < 0) {
                break;
            }
            LinkTail tail = LinkTail.definition(text, close + 2, end);
            if (tail.fault() != null) {
                break;
            }
            String label = text.substring(at + 1, close);
            if (!label.startsWith("^")) {
                found.link(
                        Kind.DEFINITION, source, label, at, tail.at(), tail.destinationStart(), tail.destinationEnd());
            }
            at = Math.min(end, tail.at() + 1);
        }
        return at;
    }

    /** Offset of the bracket that ends a label with a colon behind it, or -1. */
    private static int label(String text, int at, int end) {
        for (int i = at + 1; i < end && i < at + 1_000; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                return -1;
            } else if (c == ']') {
                return i > at + 1 && i + 1 < end && text.charAt(i + 1) == ':' ? i : -1;
            }
        }
        return -1;
    }
}
