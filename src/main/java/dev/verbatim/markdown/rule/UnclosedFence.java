package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Code blocks that never end, and so swallow what follows. */
public final class UnclosedFence implements NamedRule {

    static final UnclosedFence RULE = new UnclosedFence();

    private UnclosedFence() {}

    @Override
    public String id() {
        return "unclosed-fence";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan opening, String fence) {
        return RULE.finding(opening, "this code block never ends")
                .label("opened here")
                .help("close it with a line `" + fence + "`")
                .build();
    }
}
