package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.replay.signin.Account;
import dev.verbatim.replay.signin.Account.Signed;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of one example as an account, each signed anew. Where a token is refused though the docs say
 * nothing of it, the request is sent once more with another. One thread uses it.
 */
final class SignedSending {

    private static final int REFUSED = 401;

    private final Account account;
    private final Function<OutgoingRequest, Sending> wire;
    private final Set<Integer> documented;
    private @Nullable OutgoingRequest shown;
    private @Nullable String failure;
    private boolean renewed;

    /**
     * A sending.
     *
     * @param wire puts a request on the wire
     * @param documented status codes that are no surprise
     */
    SignedSending(Account account, Function<OutgoingRequest, Sending> wire, Set<Integer> documented) {
        this.account = account;
        this.wire = wire;
        this.documented = documented;
    }

    /** Sends a request once, or twice where its token was refused. */
    Sending send(OutgoingRequest request) {
        Signed signed = account.sign(request);
        if (signed.failure() != null) {
            return failed(signed.failure(), null);
        }
        note(signed);
        Sending first = wire.apply(signed.request());
        Signed again = isSurprise(first.response())
                ? account.signAgain(request, signed).orElse(null)
                : null;
        if (again == null) {
            return first;
        }
        renewed = true;
        if (again.failure() != null) {
            return failed(again.failure(), first);
        }
        note(again);
        Sending second = wire.apply(again.request());
        return new Sending(
                second.response(),
                second.failure(),
                second.fate(),
                first.attempts() + second.attempts(),
                first.millis() + second.millis());
    }

    /** The first request as people may see it, without credentials; as it is where it was never signed. */
    OutgoingRequest shown(OutgoingRequest request) {
        return shown == null ? request : shown;
    }

    /** Why the account could not sign in, or null. */
    @Nullable
    String failure() {
        return failure;
    }

    private void note(Signed signed) {
        if (shown == null) {
            shown = signed.shown();
        }
    }

    private Sending failed(String words, @Nullable Sending before) {
        failure = words;
        return Sending.failed(words, Fate.UNSENT, before == null ? 0 : before.attempts(), 0);
    }

    private boolean isSurprise(@Nullable ReceivedResponse response) {
        return response != null && response.status() == REFUSED && !renewed && !documented.contains(REFUSED);
    }
}
