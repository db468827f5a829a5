package dev.verbatim.check.exchange;

import dev.verbatim.http.Exchange;

/** What the responses of an example say about it. */
final class Answers {

    private Answers() {}

    /** The status that an example is answered with first; 200 where no response is documented. */
    static int status(Exchange exchange) {
        return exchange.answers().isEmpty()
                ? 200
                : exchange.answers().get(0).response().status();
    }

    /** Whether an example shows a request that succeeds. */
    static boolean succeeds(Exchange exchange) {
        return status(exchange) < 400;
    }
}
