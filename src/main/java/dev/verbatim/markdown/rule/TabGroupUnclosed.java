package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Groups of tabs that nothing ends. */
public final class TabGroupUnclosed implements NamedRule {

    static final TabGroupUnclosed RULE = new TabGroupUnclosed();

    private TabGroupUnclosed() {}

    @Override
    public String id() {
        return "tab-group-unclosed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding of(SourceSpan firstTab) {
        return RULE.finding(firstTab, "this group of tabs is not closed")
                .help("end its last tab with a line `---`")
                .build();
    }
}
