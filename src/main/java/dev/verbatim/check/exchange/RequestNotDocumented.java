package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.Misfit;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.UrlTemplate;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.function.Consumer;

/** Finds examples whose method and path fit none of the page's "HTTP request" templates. */
final class RequestNotDocumented implements Rule {

    @Override
    public String id() {
        return "request-not-documented";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.page().examples().isEmpty() || page.contract().templates().isEmpty()) {
            return;
        }
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request != null) {
                check(page.contract().at(exchange.example().line()), exchange, request, findings);
            }
        }
    }

    private void check(PageContract contract, Exchange exchange, HttpRequest request, Consumer<Finding> findings) {
        Misfit misfit = Misfit.of(contract, request, Answers.status(exchange)).orElse(null);
        if (misfit != null && UrlFault.first(request.url()).isPresent()) {
            // One problem: what url-malformed says of it.
            return;
        }
        if (misfit != null) {
            findings.accept(finding(contract, request, misfit)
                    .example(exchange.example().name())
                    .build());
        } else if (contract.fit(request.method(), request.url()) == UrlTemplate.Fit.OTHER_CASE) {
            contract.closest(request.method(), request.url())
                    .ifPresent(template -> findings.accept(otherCase(request, template)
                            .related(template.span(), "documented as")
                            .example(exchange.example().name())
                            .build()));
        }
    }

    private Finding.Builder otherCase(HttpRequest request, UrlTemplate template) {
        CaseSlip slip = CaseSlip.between(template, request.url()).orElse(null);
        SourceSpan span = slip == null ? request.urlSpan() : UrlSpans.of(request, slip.start(), slip.end());
        String words =
                slip == null ? "the path as it is documented" : "`" + String.join("` and `", slip.documented()) + "`";
        return Finding.info(id(), span, "this request is what the page documents but for the case of its letters")
                .help("write " + words);
    }

    private Finding.Builder finding(PageContract contract, HttpRequest request, Misfit misfit) {
        UrlTemplate template = misfit.template();
        if (misfit.kind() == Misfit.Kind.METHOD) {
            return finding(
                            request.methodSpan(),
                            "the page documents `" + template.method() + "` for this URL, not `" + request.method()
                                    + "`")
                    .related(template.span(), "documented as")
                    .help("mend the method, or list the request under the page's \"HTTP request\" heading");
        }
        SourceSpan span = request.methodSpan().to(request.urlSpan());
        String message = "this request is none of those under the page's \"HTTP request\" heading";
        // The text may say how to go on from what the page documents.
        boolean further = contract.templates().stream().anyMatch(one -> one.leadsTo(request.method(), request.url()));
        return (further ? Finding.warning(id(), span, message) : finding(span, message))
                .related(template.span(), "the nearest")
                .help("mend the request, or list it under that heading");
    }
}
