package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HeaderRule;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.List;
import java.util.function.Consumer;

/** Finds examples without a header that the page's table of request headers marks as required. */
final class RequestHeaderMissing implements Rule {

    private static final String CONTENT_TYPE = "Content-Type";

    @Override
    public String id() {
        return "request-header-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request != null
                    && Answers.succeeds(exchange)
                    && !page.contract().isElsewhere(request.url())) {
                check(page.contract().headers(), exchange, request, findings);
            }
        }
    }

    private void check(List<HeaderRule> rules, Exchange exchange, HttpRequest request, Consumer<Finding> findings) {
        SourceSpan line = request.methodSpan().to(request.urlSpan());
        boolean typed = request.header(CONTENT_TYPE).isPresent();
        for (HeaderRule rule : rules) {
            if (isMissing(rule, request)) {
                typed |= rule.name().equalsIgnoreCase(CONTENT_TYPE);
                findings.accept(finding(
                                line,
                                "this request has no header `" + rule.name() + "`, which the page says is required")
                        .related(rule.span(), "required here")
                        .help("show the header, or say when it may be left out")
                        .example(exchange.example().name())
                        .build());
            }
        }
        if (!typed && BodyKind.of(request) == BodyKind.JSON) {
            findings.accept(Finding.info(id(), line, "this request has a JSON body, and no `Content-Type` says so")
                    .help("show `Content-Type: application/json`")
                    .example(exchange.example().name())
                    .build());
        }
    }

    /** Pages leave `Authorization` out of their examples, because whoever sends them signs in as someone else. */
    private static boolean isMissing(HeaderRule rule, HttpRequest request) {
        return rule.required()
                && !rule.name().equalsIgnoreCase("Authorization")
                && !(rule.name().equalsIgnoreCase(CONTENT_TYPE) && BodyKind.of(request) == BodyKind.NONE)
                && request.header(rule.name()).isEmpty();
    }
}
