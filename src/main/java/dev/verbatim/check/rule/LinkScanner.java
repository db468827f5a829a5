package dev.verbatim.check.rule;

import dev.verbatim.model.Prose;
import java.util.List;

/** Finds links in running text. */
final class LinkScanner {

    private LinkScanner() {}

    static List<Link> links(Prose prose) {
        return List.of();
    }
}
