package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Bodies of responses whose status says that they have none. */
public final class BodyOn204 implements NamedRule {

    static final BodyOn204 RULE = new BodyOn204();

    private BodyOn204() {}

    @Override
    public String id() {
        return "body-on-204";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan body, int status, SourceSpan code) {
        return RULE.finding(body, "a response of status " + status + " has no body")
                .related(code, "the status")
                .help("remove the body, or mend the status")
                .build();
    }
}
