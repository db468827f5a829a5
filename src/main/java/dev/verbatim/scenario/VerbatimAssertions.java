package dev.verbatim.scenario;

import dev.verbatim.http.ReceivedResponse;

/** Entry point to Verbatim's assertions, for import beside AssertJ's own. */
public final class VerbatimAssertions {

    private VerbatimAssertions() {}

    public static ResponseAssert assertThat(ReceivedResponse actual) {
        return new ResponseAssert(actual);
    }
}
