package dev.verbatim.check;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Permissions;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.model.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes from a page what the rest of the docs may ask about it. */
final class FactsOf {

    private FactsOf() {}

    /** All of it. */
    static PageFacts page(CheckedPage checked) {
        return facts(checked, checked.exchanges().stream().map(FactsOf::example).toList());
    }

    /** What pages that link to it or include it ask: not its examples, whose messages would have to be read. */
    static PageFacts linked(CheckedPage checked) {
        return facts(checked, List.of());
    }

    private static PageFacts facts(CheckedPage checked, List<PageFacts.Named> examples) {
        Page page = checked.page();
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
        return new PageFacts(
                page.path(),
                checked.onDisk(),
                shape(checked),
                checked.links().bookmarks(),
                examples,
                includes,
                targets);
    }

    private static PageFacts.Shape shape(CheckedPage checked) {
        Page page = checked.page();
        SourceSpan title = page.headings().isEmpty()
                ? SourceSpan.ofFile(page.path())
                : page.headings().get(0).span();
        return new PageFacts.Shape(
                page.title(),
                title,
                checked.isFragment(),
                page.prose().frontMatter() != null || page.prose().frontMatterNeverEnds(),
                Permissions.of(page));
    }

    private static PageFacts.Named example(Exchange exchange) {
        Example example = exchange.example();
        HttpRequest request = exchange.request();
        return new PageFacts.Named(
                example.title(),
                example.request().span(),
                request == null ? "" : request.method() + " " + request.url(),
                exchange.answers().stream()
                        .map(answer -> answer.response().status())
                        .toList());
    }
}
