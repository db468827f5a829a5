package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.replay.signin.Account;
import dev.verbatim.replay.signin.Account.Signed;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Sends requests as an account. Where its token is refused though the docs say nothing of it, once more with another. */
record SignedSending(Account account, Sender sender) {

    private static final int REFUSED = 401;

    /** Puts a request on the wire. */
    interface Sender {
        Sending send(OutgoingRequest request);
    }

    /**
     * Sends a request.
     *
     * @param attempt makes an attempt of the request, without its credentials, and of what came of it
     */
    Attempt replay(Exchange exchange, OutgoingRequest request, BiFunction<OutgoingRequest, Sending, Attempt> attempt) {
        Signed signed = account.sign(request);
        if (signed.failure() != null) {
            return Attempt.notSignedIn(signed.failure());
        }
        Sending first = sender.send(signed.request());
        Signed again = isSurprise(exchange, first.response())
                ? account.signAgain(request, signed).orElse(null)
                : null;
        if (again == null) {
            return attempt.apply(signed.shown(), first);
        }
        if (again.failure() != null) {
            return Attempt.notSignedIn(again.failure());
        }
        Sending second = sender.send(again.request());
        Sending both = new Sending(
                second.response(),
                second.failure(),
                first.attempts() + second.attempts(),
                first.millis() + second.millis());
        return attempt.apply(again.shown(), both);
    }

    private static boolean isSurprise(Exchange exchange, @Nullable ReceivedResponse response) {
        return response != null
                && response.status() == REFUSED
                && exchange.answers().stream().noneMatch(a -> a.response().status() == REFUSED);
    }
}
