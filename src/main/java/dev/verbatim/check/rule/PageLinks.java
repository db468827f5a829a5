package dev.verbatim.check.rule;

import dev.verbatim.model.Page;
import java.util.List;
import java.util.Set;

/**
 * The links of a page and the places in it that links can lead to.
 *
 * @param bookmarks what may stand behind {@code #}: heading slugs as GitHub makes them, names and ids of HTML elements
 */
public record PageLinks(List<Link> links, Set<String> bookmarks) {

    public PageLinks {
        links = List.copyOf(links);
        bookmarks = Set.copyOf(bookmarks);
    }

    static PageLinks of(Page page) {
        return new PageLinks(LinkScanner.links(page.prose()), Bookmarks.of(page));
    }
}
