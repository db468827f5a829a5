package dev.verbatim.check.rule;

import dev.verbatim.model.Page;
import java.util.List;
import java.util.Set;

/**
 * The links of a page and the places in it that links can lead to.
 *
 * @param links in the order of the page, includes among them
 * @param broken what looks like a link but is none
 * @param bookmarks what may stand behind {@code #}: heading slugs as GitHub makes them, names and ids of HTML elements
 */
public record PageLinks(List<Link> links, List<BrokenLink> broken, Set<String> bookmarks) {

    public PageLinks {
        links = List.copyOf(links);
        broken = List.copyOf(broken);
        bookmarks = Set.copyOf(bookmarks);
    }

    /** The includes alone. */
    public List<Link> includes() {
        return links.stream().filter(link -> link.kind() == Link.Kind.INCLUDE).toList();
    }

    static PageLinks of(Page page) {
        FoundLinks found = LinkScanner.scan(page);
        return new PageLinks(found.links(), found.broken(), Bookmarks.of(page, found.anchors()));
    }
}
