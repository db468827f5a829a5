package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Requests of a page that bear the same name. */
public final class NameDuplicate implements NamedRule {

    static final NameDuplicate RULE = new NameDuplicate();

    private NameDuplicate() {}

    @Override
    public String id() {
        return "name-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan place, String name, SourceSpan earlier) {
        return RULE.finding(place, "the name `" + name + "` is used twice on this page")
                .related(earlier, "first used here")
                .help("give each request a name of its own")
                .example(name)
                .build();
    }
}
