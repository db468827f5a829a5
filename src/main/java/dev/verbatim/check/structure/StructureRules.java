package dev.verbatim.check.structure;

import dev.verbatim.check.rule.Rule;
import java.util.List;

/** The rules about how pages are built and linked. */
public final class StructureRules {

    private static final List<Rule> ALL = List.of(
            new IncludeMissing(),
            new IncludeCycle(),
            new FrontMatterYaml(),
            new LinkMissing(),
            new LinkCase(),
            new LinkBookmark(),
            new LinkMalformed(),
            new ImageMissing(),
            new TabDuplicate(),
            new TabHttpMissing(),
            new SnippetOfAnotherRequest(),
            new SnippetDrift(),
            new TranslationDrift(),
            new FrontMatterMissing(),
            new HeadingMissing(),
            new OrphanPage());

    private StructureRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
