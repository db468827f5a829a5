package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** Begins another run: what a run may use up is whole again. */
    default void again() {}

    /**
     * Why a request will not be sent, as far as that is known beforehand; null where nothing speaks against it.
     *
     * @param owned tells paths of what is made before it
     */
    default @Nullable String objection(Exchange exchange, Provision provision, Predicate<String> owned) {
        return null;
    }

    /** Tells whom to announce pauses to, in words, as they begin. */
    default void announceTo(Consumer<String> listener) {}

    /** Puts off what undoes something until the run ends. */
    default void atEnd(CleanUp.Step step) {}

    /** Sends nothing more, and lets nothing wait any longer, for someone wants the run to end now. */
    default void stop() {}

    /** Undoes what was put off, last in first out, and says what could not be. */
    default List<String> cleanUp() {
        return List.of();
    }

    /** Whether what one request changes is there for the next; the mock answers each by its page alone. */
    default boolean hasState() {
        return true;
    }

    @Override
    void close();
}
