package dev.verbatim.markdown;

import dev.verbatim.model.Include;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;

/** Finds {@code [!INCLUDE [title](path)]} in running text. */
final class Includes {

    private static final String WORD = "[!INCLUDE";

    private Includes() {}

    static void in(PageText page, Leaf leaf, List<Include> includes) {
        if (!page.holds(leaf, "[!")) {
            return;
        }
        for (Leaf.Segment segment : leaf.lines()) {
            SourceText.Line line = page.line(segment);
            String text = line.text();
            int at = text.indexOf("[!");
            while (at >= 0) {
                int end = text.regionMatches(true, at, WORD, 0, WORD.length()) ? read(page, line, at, includes) : -1;
                at = text.indexOf("[!", Math.max(at + 1, end));
            }
        }
    }

    /** Adds the include that starts at {@code at}; the offset behind it, or -1 where it is none. */
    private static int read(PageText page, SourceText.Line line, int at, List<Include> includes) {
        String text = line.text();
        int title = at + WORD.length();
        while (title < text.length() && text.charAt(title) == ' ') {
            title++;
        }
        if (title >= text.length() || text.charAt(title) != '[') {
            return -1;
        }
        int middle = text.indexOf("](", title);
        int close = middle < 0 ? -1 : text.indexOf(')', middle);
        int end = close < 0 ? -1 : text.indexOf(']', close);
        if (end < 0) {
            return -1;
        }
        SourceSpan span =
                new SourceSpan(page.file(), line.line(), line.column() + at, line.line(), line.column() + end + 1);
        includes.add(new Include(
                text.substring(title + 1, middle),
                text.substring(middle + 2, close).strip(),
                span));
        return end + 1;
    }
}
