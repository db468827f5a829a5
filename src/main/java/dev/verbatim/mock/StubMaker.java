package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Makes stubs from examples: for a run, which replays them one by one, and for those who serve or export them all. */
final class StubMaker {

    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;
    private static final long RUN_IDS = 0x7665_7262_0000_0000L;

    private StubMaker() {}

    /** The stub that stands for as long as one example is replayed; any mapping of the user's goes before it. */
    static StubMapping forRun(long number, ExampleMatcher matcher, ResponseDefinition response) {
        StubMapping stub = new StubMapping(new RequestPattern(matcher), response);
        stub.setId(new UUID(RUN_IDS, number));
        stub.setPriority(AFTER_ALL_OTHERS);
        return stub;
    }

    /**
     * The stubs of a page's examples by which others can develop against the docs. Of two examples of one operation
     * the first answers what neither describes exactly: the last in the list, since WireMock looks at late comers first.
     */
    static List<StubMapping> forServing(Page page, Recordings recordings) {
        List<StubMapping> stubs = new ArrayList<>();
        for (Example example : page.examples()) {
            if (example.skip() == null) {
                stubs.addAll(forServing(page, ExchangeReader.read(example), recordings));
            }
        }
        Collections.reverse(stubs);
        return stubs;
    }

    private static List<StubMapping> forServing(Page page, Exchange exchange, Recordings recordings) {
        HttpRequest request = exchange.request();
        ResponseDefinition recorded = recordings
                .of(exchange.example().id())
                .map(Recordings.Recording::response)
                .orElse(null);
        if (request == null || (exchange.answers().isEmpty() && recorded == null)) {
            return List.of();
        }
        HttpResponse documented =
                exchange.answers().isEmpty() ? null : exchange.answers().get(0).response();
        ResponseDefinition response = recorded != null || documented == null
                ? recorded
                : StubResponse.of(documented).response();
        if (response == null) {
            return List.of();
        }
        return new ServedExample(
                        exchange,
                        request,
                        Contracts.of(page).at(exchange.example().line()),
                        response,
                        response.getStatus())
                .stubs();
    }
}
