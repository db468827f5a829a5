package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HeaderRule;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.function.Consumer;

/** Finds examples without a header that the page's table of request headers marks as required. */
final class RequestHeaderMissing implements Rule {

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
        if (page.contract().headers().stream().noneMatch(HeaderRule::required)) {
            return;
        }
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request == null
                    || !Answers.succeeds(exchange)
                    || page.contract().isElsewhere(request.url())) {
                continue;
            }
            for (HeaderRule rule : page.contract().headers()) {
                if (isMissing(rule, request)) {
                    findings.accept(finding(
                                    request.methodSpan().to(request.urlSpan()),
                                    "this request has no header `" + rule.name() + "`, which the page says is required")
                            .related(rule.span(), "required here")
                            .help("show the header, or say when it may be left out")
                            .example(exchange.example().name())
                            .build());
                }
            }
        }
    }

    /** Pages leave `Authorization` out of their examples, because whoever sends them signs in as someone else. */
    private static boolean isMissing(HeaderRule rule, HttpRequest request) {
        return rule.required()
                && !rule.name().equalsIgnoreCase("Authorization")
                && !(rule.name().equalsIgnoreCase("Content-Type") && BodyKind.of(request) == BodyKind.NONE)
                && request.header(rule.name()).isEmpty();
    }
}
