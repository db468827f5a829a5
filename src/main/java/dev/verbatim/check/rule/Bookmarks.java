package dev.verbatim.check.rule;

import dev.verbatim.model.Page;
import java.util.Set;

/** Finds what links can lead to inside of a page. */
final class Bookmarks {

    private Bookmarks() {}

    static Set<String> of(Page page) {
        return Set.of();
    }
}
