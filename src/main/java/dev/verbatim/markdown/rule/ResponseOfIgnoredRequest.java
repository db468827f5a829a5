package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Responses to code that nobody declared to be a request. */
public final class ResponseOfIgnoredRequest implements NamedRule {

    static final ResponseOfIgnoredRequest RULE = new ResponseOfIgnoredRequest();

    private ResponseOfIgnoredRequest() {}

    @Override
    public String id() {
        return "response-of-ignored-request";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** A response, whose {@code fate} is told as in {@code response belongs to an ignored request}. */
    public static Finding of(SourceSpan response, String fate, SourceSpan request) {
        return RULE.finding(response, "this " + fate + ", so it is not replayed")
                .related(request, "the request")
                .help("annotate the request as `request` to have both replayed")
                .build();
    }
}
