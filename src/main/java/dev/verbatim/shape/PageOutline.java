package dev.verbatim.shape;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.List;

/** The headings under which a line of a page lies. */
final class PageOutline {

    private final List<Heading> headings;

    PageOutline(Page page) {
        this.headings = page.headings();
    }

    /** The nearest heading above a line and those above it that are of a higher rank, nearest first. */
    List<Heading> above(int line) {
        List<Heading> path = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.span().startLine() < line && heading.level() < level) {
                path.add(heading);
                level = heading.level();
            }
        }
        return path;
    }
}
