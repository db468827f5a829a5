package dev.verbatim.http.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;

/** Requests where a response was declared, and responses where a request was. */
public final class HttpRequestIsResponse implements NamedRule {

    static final HttpRequestIsResponse RULE = new HttpRequestIsResponse();

    private HttpRequestIsResponse() {}

    @Override
    public String id() {
        return "http-request-is-response";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding responseForRequest(SourceSpan firstLine) {
        return RULE.finding(firstLine, "a response where a request was declared")
                .help("set `blockType` to `response`, or document the request")
                .build();
    }

    public static Finding requestForResponse(SourceSpan firstLine) {
        return RULE.finding(firstLine, "a request where a response was declared")
                .help("set `blockType` to `request`, or document the response")
                .build();
    }

    public static Finding annotatedAsResponse(SourceSpan blockType, SourceSpan request) {
        return RULE.finding(blockType, "this block is annotated as a response but holds a request")
                .related(request, "the request")
                .help("write `\"blockType\": \"request\"`")
                .build();
    }

    public static Finding secondMessage(SourceSpan statusLine) {
        return RULE.finding(statusLine, "a response in the block of another message")
                .note("only the first message is read")
                .help("give the response a block of its own")
                .build();
    }
}
