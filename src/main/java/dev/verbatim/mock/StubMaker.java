package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.UUID;

/** Makes stubs from examples. */
final class StubMaker {

    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

    private StubMaker() {}

    /** The stub that stands for as long as one example is replayed; any mapping of the user's goes before it. */
    static StubMapping forRun(long number, ExampleMatcher matcher, ResponseDefinition response) {
        StubMapping stub = new StubMapping(new RequestPattern(matcher), response);
        stub.setId(new UUID(0x766572626174L << 16, number));
        stub.setPriority(AFTER_ALL_OTHERS);
        return stub;
    }
}
