package dev.verbatim.markdown;

import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the YAML between two {@code ---} lines at the top of a page. */
final class FrontMatter {

    private FrontMatter() {}

    /** How many lines it takes, its markers included; 0 where there is none or it never ends. */
    static int lines(PageText page) {
        if (page.lineCount() == 0 || !isMarker(page, 0)) {
            return 0;
        }
        for (int i = 1; i < page.lineCount(); i++) {
            if (isMarker(page, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** What stands between the markers of front matter that takes {@code lines} lines; null where there is none. */
    static @Nullable SourceText content(PageText page, int lines) {
        if (lines == 0) {
            return null;
        }
        List<SourceText.Line> content = new ArrayList<>();
        for (int i = 1; i < lines - 1; i++) {
            content.add(new SourceText.Line(page.line(i), i + 1, 1));
        }
        return SourceText.ofLines(page.file(), content);
    }

    private static boolean isMarker(PageText page, int line) {
        return page.lineStartsWith(line, "---")
                && page.line(line).stripTrailing().equals("---");
    }
}
