package dev.verbatim.check.rule;

import java.util.List;

/**
 * The whole docs set, judged page by page before.
 *
 * @param pages in the order of their paths
 */
public record CheckedDocs(List<PageFacts> pages, DocsView view) {

    public CheckedDocs {
        pages = List.copyOf(pages);
    }
}
