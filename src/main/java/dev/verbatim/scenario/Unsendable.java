package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import org.jspecify.annotations.Nullable;

/** Examples that no target is asked about, because the page itself leaves nothing to send or to compare with. */
final class Unsendable {

    private Unsendable() {}

    /** Why the example is never sent, in words that a person can act on, or null where it can be. */
    static @Nullable String reason(Exchange exchange) {
        String skip = exchange.example().skip();
        if (skip != null) {
            return skip;
        }
        if (exchange.request() == null) {
            return "its request cannot be read";
        }
        if (exchange.answers().isEmpty() && !exchange.example().responses().isEmpty()) {
            return "its response cannot be read";
        }
        return null;
    }
}
