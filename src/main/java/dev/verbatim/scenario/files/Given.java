package dev.verbatim.scenario.files;

import java.util.List;

/**
 * What a scenario gives an example, as its feature says it: each part a name and JSON that says it all.
 *
 * @param scenario the scenario's name
 * @param gives what the request is given and what is expected of the answer
 */
public record Given(String scenario, String gives, List<GivenStep> setUp, List<GivenStep> cleanUp) {

    public Given {
        setUp = List.copyOf(setUp);
        cleanUp = List.copyOf(cleanUp);
    }

    /** A request before or after the example's own. */
    public record GivenStep(String name, String json) {}
}
