package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** No page links to a page or includes it, and no table of contents lists it. */
final class OrphanPage implements Rule {

    private static final Set<String> ENTRIES = Set.of("readme.md", "index.md", "toc.md", "overview.md");

    @Override
    public String id() {
        return "orphan-page";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean onByDefault() {
        return false;
    }

    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        DocsFolder folder = docs.view().folder();
        Set<Path> reached = new HashSet<>();
        Set<Path> folders = new HashSet<>();
        for (PageFacts page : docs.pages()) {
            for (Path target : page.targets()) {
                if (!target.equals(page.file())) {
                    reached.add(folder.look(target).file());
                }
            }
            Path at = page.file().getParent();
            while (at != null && at.startsWith(folder.root()) && folders.add(at)) {
                at = at.getParent();
            }
        }
        folders.forEach(at -> reached.addAll(TableOfContents.of(at, folder)));
        for (PageFacts page : docs.pages()) {
            String name = page.file().getFileName().toString().toLowerCase(Locale.ROOT);
            if (!reached.contains(page.file()) && !ENTRIES.contains(name)) {
                findings.accept(finding(
                                page.shape().titleSpan(),
                                page.shape().fragment()
                                        ? "no page includes this file"
                                        : "no page links to this one, and no table of contents lists it")
                        .help("link to it from where readers will look for it, or remove it")
                        .build());
            }
        }
    }
}
