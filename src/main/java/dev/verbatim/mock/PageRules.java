package dev.verbatim.mock;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HeaderRule;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.Misfit;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.QueryOption;
import dev.verbatim.json.JsonReader;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page demands of the request of one of its examples, apart from the example itself: its HTTP request
 * templates, its tables of headers and query options, its account and the type of its body. An example of a failure
 * (400 and above) may break the rule that it shows the breaking of.
 */
final class PageRules {

    private static final String AUTHORIZATION = "Authorization";

    private final Page page;
    private final PageContract contract;
    private final Exchange exchange;
    private final HttpRequest documented;
    private final BodyRule bodyRule;
    private final int status;

    /** Rules for an example whose documented answer has {@code status}. */
    PageRules(
            Page page,
            PageContract contract,
            Exchange exchange,
            HttpRequest documented,
            BodyRule bodyRule,
            int status) {
        this.page = page;
        this.contract = contract;
        this.exchange = exchange;
        this.documented = documented;
        this.bodyRule = bodyRule;
        this.status = status;
    }

    /** Every rule that the request breaks; empty where it is accepted. */
    List<Difference> objections(RequestView request) {
        List<Difference> objections = new ArrayList<>();
        if (contract.isElsewhere(documented.url())) {
            return objections;
        }
        Misfit.of(contract, documented, status)
                .ifPresent(misfit -> objections.add(Refusals.misfit(documented, misfit)));
        checkAccount(request, objections);
        if (status < 400) {
            checkQuery(objections);
            checkHeaders(request, objections);
            checkMediaType(objections);
            for (Difference difference : bodyRule.objections(page, exchange)) {
                objections.add(Refusals.ofBody(difference));
            }
        }
        return objections;
    }

    private void checkQuery(List<Difference> objections) {
        for (QueryOption option : QueryOption.in(documented.url())) {
            if (!contract.allowsQueryParameter(option.name())) {
                objections.add(Refusals.unknownOption(documented, option, contract.queryParameters()));
            }
        }
    }

    private void checkAccount(RequestView request, List<Difference> objections) {
        Optional<HttpHeader> shown = documented.header(AUTHORIZATION);
        Optional<HeaderRule> rule = required(AUTHORIZATION);
        if (status == 401) {
            boolean asShown =
                    shown.map(h -> request.has(AUTHORIZATION, h.value())).orElseGet(() -> !request.has(AUTHORIZATION));
            if (!asShown) {
                objections.add(Refusals.signedIn(documented));
            }
        } else if (rule.isPresent() && !request.has(AUTHORIZATION)) {
            objections.add(Refusals.headerMissing(documented, rule.get()));
        }
    }

    private void checkHeaders(RequestView request, List<Difference> objections) {
        for (HeaderRule rule : contract.headers()) {
            boolean elsewhere = rule.name().equalsIgnoreCase(AUTHORIZATION) || FramingHeaders.contains(rule.name());
            boolean idle = rule.name().equalsIgnoreCase("Content-Type") && !request.hasBody();
            if (rule.required() && !elsewhere && !idle && !request.has(rule.name())) {
                objections.add(Refusals.headerMissing(documented, rule));
            }
        }
    }

    private void checkMediaType(List<Difference> objections) {
        if (BodyKind.of(documented) == BodyKind.JSON) {
            JsonReader.tolerant(documented.body())
                    .fatal()
                    .ifPresent(problem -> objections.add(Refusals.notJson(documented, problem)));
        }
    }

    private Optional<HeaderRule> required(String name) {
        return contract.headers().stream()
                .filter(rule -> rule.required() && rule.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
