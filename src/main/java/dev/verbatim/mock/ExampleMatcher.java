package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.ValueMatcher;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.model.Difference;
import java.util.List;

/**
 * Lets a stub answer the request of its own example only, and only if the page's rules allow it. Two examples with the
 * same URL are often replayed at the same time, so the request carries the route of its example in a header.
 */
final class ExampleMatcher implements ValueMatcher<Request> {

    /** The header that names the route. */
    static final String ROUTE = "Verbatim-Example";

    private final String route;
    private final PageRules rules;
    private volatile List<Difference> objections = List.of();

    ExampleMatcher(String route, PageRules rules) {
        this.route = route;
        this.rules = rules;
    }

    @Override
    public MatchResult match(Request request) {
        if (!route.equals(request.getHeader(ROUTE))) {
            return MatchResult.noMatch();
        }
        List<Difference> found = rules.objections(view(request));
        objections = found;
        return MatchResult.of(found.isEmpty());
    }

    /** What the rules had against the last request of this route. */
    List<Difference> objections() {
        return objections;
    }

    private static RequestView view(Request request) {
        List<Header> headers = request.getHeaders().all().stream()
                .flatMap((HttpHeader h) -> h.values().stream().map(value -> new Header(h.key(), value)))
                .toList();
        return new RequestView(headers, request.getBody().length > 0);
    }
}
