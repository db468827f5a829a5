package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Blocks with more than one request. */
public final class SeveralRequests implements NamedRule {

    static final SeveralRequests RULE = new SeveralRequests();

    private SeveralRequests() {}

    @Override
    public String id() {
        return "several-requests";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan second) {
        return RULE.finding(second, "a second request in one block")
                .note("only the first one is read")
                .help("give each request a block of its own")
                .build();
    }
}
