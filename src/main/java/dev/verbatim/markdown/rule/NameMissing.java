package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Requests without a name that lasts. */
public final class NameMissing implements NamedRule {

    static final NameMissing RULE = new NameMissing();

    private NameMissing() {}

    @Override
    public String id() {
        return "name-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Finding of(SourceSpan place) {
        return RULE.finding(place, "this request has no name")
                .help("give it a `name`, so that it keeps its identity when the page changes")
                .build();
    }
}
