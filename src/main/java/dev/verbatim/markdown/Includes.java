package dev.verbatim.markdown;

import dev.verbatim.model.Include;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;

/** Finds {@code [!INCLUDE [title](path)]} in running text. */
final class Includes {

    private static final String WORD = "[!INCLUDE";

    /** There is no include here. */
    private static final int NONE = -1;

    /** There is none here, nor further on in the line: what it lacks does not come any more. */
    private static final int HOPELESS = -2;

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
                int end = text.regionMatches(true, at, WORD, 0, WORD.length()) ? read(page, line, at, includes) : NONE;
                at = end == HOPELESS ? -1 : text.indexOf("[!", Math.max(at + 1, end));
            }
        }
    }

    /** Adds the include that starts at {@code at}; the offset behind it, {@link #NONE} or {@link #HOPELESS}. */
    private static int read(PageText page, SourceText.Line line, int at, List<Include> includes) {
        String text = line.text();
        int title = at + WORD.length();
        while (title < text.length() && text.charAt(title) == ' ') {
            title++;
        }
        if (title >= text.length() || text.charAt(title) != '[') {
            return NONE;
        }
        int middle = text.indexOf("](", title);
        int close = middle < 0 ? -1 : text.indexOf(')', middle);
        int end = close < 0 ? -1 : text.indexOf(']', close);
        if (end < 0) {
            return HOPELESS;
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
