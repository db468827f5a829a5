package dev.verbatim.scenario;

import java.net.URI;
import java.util.List;

/**
 * Which scenario is being run.
 *
 * @param uri the feature, as the runner names it
 * @param line line of the {@code Scenario:} in it
 * @param name the scenario's name as the parser gives it, escapes and all
 * @param tags with their {@code @}
 */
public record ScenarioPlace(URI uri, int line, String name, List<String> tags) {

    public ScenarioPlace {
        tags = List.copyOf(tags);
    }
}
