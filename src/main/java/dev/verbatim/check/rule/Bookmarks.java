package dev.verbatim.check.rule;

import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.Tab;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds what links can lead to inside of a page. */
final class Bookmarks {

    private Bookmarks() {}

    /**
     * Heading slugs, numbered as GitHub numbers them where they repeat, ids of tabs and names of anchors.
     *
     * @param anchors names and ids of HTML elements
     */
    static Set<String> of(Page page, Set<String> anchors) {
        Set<String> bookmarks = new LinkedHashSet<>(anchors);
        Map<String, Integer> uses = new HashMap<>();
        for (Prose.Passage passage : page.prose().passages()) {
            if (passage.kind() == Prose.Kind.HEADING) {
                String slug = HeadingSlug.of(passage.text().text());
                int earlier = uses.merge(slug, 1, Integer::sum) - 1;
                bookmarks.add(earlier == 0 ? slug : slug + "-" + earlier);
            }
        }
        for (Tab.Group group : page.tabGroups()) {
            for (Tab tab : group.tabs()) {
                bookmarks.add("tab/" + tab.id());
            }
        }
        return bookmarks;
    }
}
