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
import java.util.function.Consumer;

/** Finds URLs of requests that no service can understand as they are written. */
final class UrlMalformed implements Rule {

    @Override
    public String id() {
        return "url-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.page().examples().isEmpty()) {
            return;
        }
        for (UrlTemplate template : page.contract().templates()) {
            UrlFault.unbalanced(template.url())
                    .ifPresent(fault -> findings.accept(Finding.warning(
                                    id(),
                                    UrlSpans.of(template, fault.start(), fault.end()),
                                    "the URL of this template cannot be read: " + fault.message())
                            .help(fault.help())
                            .build()));
        }
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request != null && !page.contract().isElsewhere(request.url())) {
                UrlFault.first(request.url())
                        .ifPresent(fault -> findings.accept(finding(page.contract(), exchange, request, fault)));
            }
        }
    }

    private Finding finding(PageContract contract, Exchange exchange, HttpRequest request, UrlFault fault) {
        boolean undocumented = Misfit.of(contract.at(exchange.example().line()), request, Answers.status(exchange))
                .isPresent();
        return Finding.of(
                        undocumented ? severity() : fault.severity(),
                        id(),
                        UrlSpans.of(request, fault.start(), fault.end()),
                        "malformed URL: " + fault.message())
                .help(fault.help())
                .example(exchange.example().name())
                .build();
    }
}
