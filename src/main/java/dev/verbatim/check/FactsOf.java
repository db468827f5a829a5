package dev.verbatim.check;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes from a page what the rest of the docs may ask about it. */
final class FactsOf {

    private FactsOf() {}

    static PageFacts page(CheckedPage checked) {
        Page page = checked.page();
        Path file = checked.onDisk();
        List<PageFacts.Named> names = new ArrayList<>();
        for (Example example : page.examples()) {
            names.add(new PageFacts.Named(example.title(), example.request().span()));
        }
        List<PageFacts.Included> includes = new ArrayList<>();
        Set<Path> targets = new HashSet<>();
        for (Destination destination : checked.destinations()) {
            Path target = destination.file();
            if (target != null) {
                targets.add(target);
                if (destination.link().kind() == Link.Kind.INCLUDE) {
                    includes.add(
                            new PageFacts.Included(target, destination.link().destinationSpan()));
                }
            }
        }
        return new PageFacts(page.path(), file, page.title(), checked.links().bookmarks(), names, includes, targets);
    }
}
