package dev.verbatim.check;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.model.Example;
import dev.verbatim.model.Include;
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
        Path file = checked.file().file().toAbsolutePath().normalize();
        List<PageFacts.Named> names = new ArrayList<>();
        for (Example example : page.examples()) {
            names.add(new PageFacts.Named(example.title(), example.request().span()));
        }
        Set<Path> includes = new HashSet<>();
        for (Include include : page.includes()) {
            checked.docs().folder().resolve(file, include.path()).ifPresent(includes::add);
        }
        Set<Path> targets = new HashSet<>(includes);
        for (Link link : checked.links().links()) {
            String destination = link.destination();
            int end = destination.indexOf('#');
            String path = end < 0 ? destination : destination.substring(0, end);
            if (!path.isEmpty() && !path.contains(":")) {
                checked.docs().folder().resolve(file, path).ifPresent(targets::add);
            }
        }
        return new PageFacts(page.path(), file, page.title(), checked.links().bookmarks(), names, includes, targets);
    }
}
