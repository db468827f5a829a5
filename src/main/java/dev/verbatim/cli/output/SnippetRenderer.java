package dev.verbatim.cli.output;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws lines of a page with carets under what a message is about. */
final class SnippetRenderer {

    private static final int NARROWEST_LABEL = 24;

    /** How far above its value the name of a secret is looked for. */
    private static final int ABOVE = 40;

    private static final String FENCE = "```";

    private final PageExcerpt page;
    private final int width;
    private final Style style;
    private final int digits;
    private final StringBuilder out = new StringBuilder();

    private SnippetRenderer(PageExcerpt page, int width, Style style, int digits) {
        this.page = page;
        this.width = width;
        this.style = style;
        this.digits = digits;
    }

    /** The place, and each marked line once with its marks below it; all marks are of one page. */
    static String render(SourceSpan place, List<Mark> marks, PageExcerpt page, int width, Style style) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparing(Mark::span));
        SnippetRenderer snippet = new SnippetRenderer(page, width, style, digits(marks));
        snippet.place(place);
        snippet.marks(sorted);
        return snippet.out.toString();
    }

    /** A line below a snippet: {@code = help: …}. */
    static String foot(List<Mark> marks, String name, String text, int width, Style style) {
        int taken = digits(marks) + name.length() + 5;
        String indent = "\n" + " ".repeat(taken);
        List<String> lines = WordWrap.of(text, Math.max(NARROWEST_LABEL, width - taken));
        return command(marks, name, String.join(indent, lines), style);
    }

    /** As {@link #foot}, but never broken over lines: one can copy it. */
    static String command(List<Mark> marks, String name, String text, Style style) {
        return " ".repeat(digits(marks)) + " " + style.gutter("=") + " " + style.strong(name + ":") + " " + text + "\n";
    }

    private static int digits(List<Mark> marks) {
        int last =
                marks.stream().mapToInt(mark -> mark.span().startLine()).max().orElse(1);
        return Integer.toString(last).length();
    }

    private void place(SourceSpan place) {
        out.append(" ".repeat(digits))
                .append(style.gutter("--> "))
                .append(style.text(place.location()))
                .append('\n');
        gutter("");
        out.append('\n');
    }

    private void marks(List<Mark> sorted) {
        int line = 0;
        String shown = "";
        for (Mark mark : sorted) {
            int next = mark.span().startLine();
            Optional<LineWindow> window = page.line(next).map(text -> window(text, mark));
            String text = window.map(LineWindow::text).orElse("");
            if (line != 0 && next > line + 1) {
                out.append(style.gutter("...")).append('\n');
            }
            if (next != line || !text.equals(shown)) {
                gutter(Integer.toString(next));
                append(text);
            }
            label(mark, window.orElse(new LineWindow("", 0, 0)));
            line = next;
            shown = text;
        }
        gutter("");
        out.append('\n');
    }

    private LineWindow window(SourceText.Line line, Mark mark) {
        SourceSpan span = mark.span();
        String masked = masked(line);
        if (!masked.equals(line.text())) {
            // Offsets no longer fit a masked line: the whole of it is marked.
            return LineWindow.of(masked, 0, masked.length(), room());
        }
        int from = span.startColumn() - line.column();
        int to = span.endLine() > span.startLine() ? masked.length() : span.endColumn() - line.column();
        return LineWindow.of(masked, from, to, room());
    }

    /** The line as it is masked below those that stand before it in its block. */
    private String masked(SourceText.Line line) {
        List<String> block = new ArrayList<>(List.of(line.text()));
        for (int number = line.line() - 1; number >= line.line() - ABOVE; number--) {
            String above = page.line(number).map(SourceText.Line::text).orElse(FENCE);
            if (above.stripLeading().startsWith(FENCE)) {
                break;
            }
            block.add(0, above);
        }
        List<String> masked = style.maskedLines(block);
        return masked.get(masked.size() - 1);
    }

    private void label(Mark mark, LineWindow window) {
        String carets = (mark.main() ? "^" : "-").repeat(window.length());
        int column = window.column();
        List<String> label = new ArrayList<>(mark.label());
        boolean beside = !label.isEmpty() && column + carets.length() + 1 + DisplayWidth.of(label.get(0)) <= room();
        if (!carets.isEmpty()) {
            String first = beside ? " " + label.remove(0) : "";
            gutter("");
            append(" ".repeat(column) + style.severity(mark.severity(), carets + first));
        }
        int indent = Math.max(0, Math.min(column, room() - Math.max(NARROWEST_LABEL, longest(label))));
        for (String text : label) {
            for (String piece : WordWrap.of(text, room() - indent)) {
                gutter("");
                append(" ".repeat(indent) + piece);
            }
        }
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private int room() {
        return width - digits - 3;
    }

    private void gutter(String number) {
        out.append(style.gutter(" ".repeat(digits - number.length()) + number + " |"));
    }

    private void append(String text) {
        out.append(text.isBlank() ? "" : " " + text).append('\n');
    }
}
