package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.UrlTemplate;

/** Tells the examples of what a page is about from those of steps before or after it. */
final class OwnOperation {

    private OwnOperation() {}

    /** Whether an example shows what its page documents; every example of a page that lists no requests does. */
    static boolean shows(CheckedPage page, Exchange exchange) {
        HttpRequest request = exchange.request();
        PageContract own = page.contract().at(exchange.example().line());
        return request != null
                && !page.contract().isElsewhere(request.url())
                && own.templates().isEmpty() == page.contract().templates().isEmpty()
                && own.fit(request.method(), request.url()).compareTo(UrlTemplate.Fit.OTHER_CASE) <= 0;
    }
}
