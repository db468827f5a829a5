package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.List;
import java.util.function.Consumer;

/** A page has no front matter, though the others of its folder have. */
final class FrontMatterMissing implements Rule {

    /** Fewer pages make no custom. */
    private static final int FEWEST = 4;

    @Override
    public String id() {
        return "front-matter-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        for (List<PageFacts> folder : Folders.of(docs)) {
            long with =
                    folder.stream().filter(page -> page.shape().frontMatter()).count();
            if (with >= FEWEST && with * 10 >= folder.size() * 9L) {
                for (PageFacts page : folder) {
                    if (!page.shape().frontMatter()) {
                        findings.accept(finding(
                                        SourceSpan.ofFile(page.path()),
                                        "no front matter, though " + with + " of the " + folder.size()
                                                + " pages in its folder have it")
                                .help("begin the page with title and description between two lines `---`")
                                .build());
                    }
                }
            }
        }
    }
}
