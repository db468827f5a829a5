package dev.verbatim.accept;

import dev.verbatim.edit.PageBytes;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.List;
import java.util.Optional;

/**
 * Makes edits of a page from edits of a text that stands in it. Lines that are added get what the page puts in front
 * of each line there: a list item's indentation, a quote's markers.
 */
final class Patch {

    private final PageBytes page;
    private final SourceText text;

    Patch(PageBytes page, SourceText text) {
        this.page = page;
        this.text = text;
    }

    SourceText text() {
        return text;
    }

    /** The replacement of a stretch; empty where lines that do not belong to the text stand within that stretch. */
    Optional<TextEdit> replace(int from, int to, String replacement) {
        SourceSpan span = text.span(from, to);
        long lines =
                text.text().substring(from, to).chars().filter(c -> c == '\n').count();
        if (span.endLine() - span.startLine() != lines) {
            return Optional.empty();
        }
        return Optional.of(new TextEdit(span, replacement.replace("\n", "\n" + margin(span.startLine()))));
    }

    Optional<TextEdit> insert(int at, String added) {
        return replace(at, at, added);
    }

    /** The removal of whole lines. */
    Optional<TextEdit> removeLines(int from, int to) {
        int start = text.text().lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int end = text.text().indexOf('\n', to);
        if (end >= 0) {
            return replace(start, end + 1, "");
        }
        return replace(Math.max(0, start - 1), text.length(), "");
    }

    /** Offset of a place on the page; negative where it is not in this text. */
    int offset(int line, int column) {
        List<SourceText.Line> lines = text.lines();
        int offset = 0;
        for (SourceText.Line each : lines) {
            if (each.line() == line) {
                int in = column - each.column();
                return in >= 0 && in <= each.text().length() ? offset + in : -1;
            }
            offset += each.text().length() + 1;
        }
        return -1;
    }

    private String margin(int line) {
        int column = text.lines().stream()
                .filter(each -> each.line() == line)
                .mapToInt(SourceText.Line::column)
                .findFirst()
                .orElse(1);
        String raw = page.line(line);
        return raw.substring(0, Math.min(column - 1, raw.length())).replaceAll("[^ \\t>]", " ");
    }
}
