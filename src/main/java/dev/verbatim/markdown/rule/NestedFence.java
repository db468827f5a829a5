package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Code blocks in which another one opens, since the line that was to close them is missing. */
public final class NestedFence implements NamedRule {

    static final NestedFence RULE = new NestedFence();

    private NestedFence() {}

    @Override
    public String id() {
        return "nested-fence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding of(SourceSpan inner, SourceSpan opening, String fence) {
        return RULE.finding(inner, "a block opens inside a code block")
                .related(opening, "the code block around it")
                .help("close the code block above with a line `" + fence + "`")
                .build();
    }
}
