package dev.verbatim.scenario.files;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Page;
import java.util.Optional;
import java.util.Set;

/** The documented examples by name, which scenarios call methods. Safe for several threads. */
public interface Methods {

    /** A docs set of which nothing is at hand. */
    Methods NONE = new Methods() {
        @Override
        public Optional<Documented> find(String name) {
            return Optional.empty();
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    };

    /** An example and its page. */
    record Documented(Page page, Exchange exchange) {}

    /** The first example of that name. */
    Optional<Documented> find(String name);

    /** All names there are. */
    Set<String> names();
}
