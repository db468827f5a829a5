package dev.verbatim.scenario;

import dev.verbatim.http.ReceivedResponse;
import org.assertj.core.api.AbstractAssert;

/** Asserts that a response is as documented. All differences appear in one message. */
public final class ResponseAssert extends AbstractAssert<ResponseAssert, ReceivedResponse> {

    ResponseAssert(ReceivedResponse actual) {
        super(actual, ResponseAssert.class);
    }

    /** For steps, which have judged the response already. */
    ResponseAssert agrees(Judgement judgement, Slice slice) {
        isNotNull();
        if (judgement.fails(slice)) {
            throwAssertionError(new PlainMessage(DriftText.of(judgement.drifts())));
        }
        return this;
    }
}
