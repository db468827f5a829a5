package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Page;

/**
 * Where documented requests are replayed: the embedded mock or a live service. Safe for use by several threads. What
 * goes wrong on the way is part of the attempt, never an exception.
 */
public interface Target extends AutoCloseable {

    /** The name people know it by: {@code mock}, a configured name, or the URL given. */
    String name();

    /** The base URL of requests. */
    String url();

    /** Sends the example's request, if it may be sent, and hands back what came. */
    Attempt replay(Page page, Exchange exchange);

    /** The same with what a scenario gives the request; the mock knows its own examples and needs nothing. */
    default Attempt replay(Page page, Exchange exchange, Provision provision) {
        return replay(page, exchange);
    }

    /** Whether what one request changes is there for the next; the mock answers each by its page alone. */
    default boolean hasState() {
        return true;
    }

    @Override
    void close();
}
