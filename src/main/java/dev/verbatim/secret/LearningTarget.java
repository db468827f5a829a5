package dev.verbatim.secret;

import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Further;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.Target;
import dev.verbatim.replay.WrappedTarget;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A live target from whose requests and answers the masking learns secrets, before anybody else sees them. */
public final class LearningTarget extends WrappedTarget {

    private final Masking masking;

    public LearningTarget(Target target, Masking masking) {
        super(target);
        this.masking = masking;
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        provision.values().forEach(masking::learnNamed);
        provision.headers().forEach((name, value) -> value.ifPresent(given -> masking.learnNamed(name, given)));
        return learned(super.replay(page, exchange, provision));
    }

    private Attempt learned(Attempt attempt) {
        OutgoingRequest request = attempt.request();
        if (request != null) {
            masking.learnNamed("?" + request.uri().getRawQuery());
            learn(request.headers());
            masking.learnNamed(new String(request.body(), StandardCharsets.UTF_8));
        }
        if (attempt.response() != null) {
            learn(attempt.response());
        }
        for (Further further : attempt.further()) {
            learn(further.response());
            if (further.before() != null) {
                learn(further.before());
            }
        }
        return attempt;
    }

    private void learn(ReceivedResponse response) {
        learn(response.headers());
        DecodedBody body = ContentEncodings.decode(response);
        byte[] bytes = body.isDecoded() ? body.content() : response.body();
        masking.learnNamed(new String(bytes, StandardCharsets.UTF_8));
    }

    private void learn(List<Header> headers) {
        headers.forEach(header -> masking.learnNamed(header.name() + ": " + header.value()));
    }
}
