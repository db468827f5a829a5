package dev.verbatim.scenario.files;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Example;
import java.util.Optional;

/**
 * An example as it is run: by itself, or with one of the scenarios that name it.
 *
 * @param example with the scenario's words in its annotation, and a name of its own where there are several scenarios
 * @param documented as the page has it
 */
public record Planned(Example example, Example documented, Optional<Given> given) {

    /** An example that no scenario names. */
    public static Planned plain(Example example) {
        return new Planned(example, example, Optional.empty());
    }

    /** What was read of the documented example, for this one. */
    public Exchange of(Exchange read) {
        return given.isEmpty() ? read : new Exchange(example, read.request(), read.answers(), read.findings());
    }
}
