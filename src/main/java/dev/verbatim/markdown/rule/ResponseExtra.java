package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Responses to a request that has one already. */
public final class ResponseExtra implements NamedRule {

    static final ResponseExtra RULE = new ResponseExtra();

    private ResponseExtra() {}

    @Override
    public String id() {
        return "response-extra";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Finding of(SourceSpan response, SourceSpan request, @Nullable String example) {
        return RULE.finding(response, "this is a further response to the same request")
                .related(request, "the request")
                .note("either response may match")
                .help("where it answers another request, give it the `name` of that one")
                .example(example)
                .build();
    }
}
