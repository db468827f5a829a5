package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Responses with no request that they could answer. */
public final class ResponseUnpaired implements NamedRule {

    static final ResponseUnpaired RULE = new ResponseUnpaired();

    private ResponseUnpaired() {}

    @Override
    public String id() {
        return "response-unpaired";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(SourceSpan response) {
        return RULE.finding(response, "no request stands above this response")
                .help("put its request above it, or name the request with `name`")
                .build();
    }
}
