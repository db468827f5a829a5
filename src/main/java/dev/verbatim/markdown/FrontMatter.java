package dev.verbatim.markdown;

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

    private static boolean isMarker(PageText page, int line) {
        return page.lineStartsWith(line, "---")
                && page.line(line).stripTrailing().equals("---");
    }
}
