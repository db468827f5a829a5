package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Sections that API Doctor's tags begin and nothing ends. */
public final class TagsUnclosed implements NamedRule {

    static final TagsUnclosed RULE = new TagsUnclosed();

    private TagsUnclosed() {}

    @Override
    public String id() {
        return "tags-unclosed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding of(SourceSpan start) {
        return RULE.finding(start, "this tagged section never ends")
                .note("what follows is read as if it were not tagged")
                .help("end it with a line `[END]`")
                .build();
    }
}
