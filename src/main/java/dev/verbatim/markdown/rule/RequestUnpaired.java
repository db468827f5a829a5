package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Requests without a response. */
public final class RequestUnpaired implements NamedRule {

    static final RequestUnpaired RULE = new RequestUnpaired();

    private RequestUnpaired() {}

    @Override
    public String id() {
        return "request-unpaired";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding of(SourceSpan request, String example) {
        return RULE.finding(request, "no response is documented for this request")
                .help("document its response below it")
                .example(example)
                .build();
    }
}
