package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.QueryOption;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds query parameters that the page's own table of them does not have. */
final class QueryParameterUnknown implements Rule {

    @Override
    public String id() {
        return "query-parameter-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.page().examples().isEmpty()) {
            return;
        }
        PageContract contract = page.contract();
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request == null || !Answers.succeeds(exchange) || contract.isElsewhere(request.url())) {
                continue;
            }
            for (QueryOption option : QueryOption.in(request.url())) {
                Optional<String> meant = SystemOptions.meant(option.name());
                if (meant.isPresent()) {
                    findings.accept(finding(
                                    UrlSpans.of(request, option.start(), option.start() + nameLength(request, option)),
                                    "OData has no query option `" + option.name() + "`")
                            .help(Suggestion.asking(meant.get()))
                            .example(exchange.example().name())
                            .build());
                } else if (!contract.allowsQueryParameter(option.name())) {
                    findings.accept(finding(
                                    UrlSpans.of(request, option.start(), option.start() + nameLength(request, option)),
                                    "the page's table of query parameters does not have `" + option.name() + "`")
                            .help(Suggestion.help(
                                    option.name(), contract.queryParameters(), "add it to the table, or leave it out"))
                            .example(exchange.example().name())
                            .build());
                }
            }
        }
    }

    private static int nameLength(HttpRequest request, QueryOption option) {
        int equals = request.url().indexOf('=', option.start());
        return equals < 0 ? option.end() - option.start() : equals - option.start();
    }
}
