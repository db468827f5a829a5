package dev.verbatim.scenario;

import dev.verbatim.model.ExampleId;
import dev.verbatim.model.MaskedLines;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A page's examples as Gherkin.
 *
 * @param page path of the page as shown to people
 * @param path path of the feature file below the features folder, {@code /} between segments
 * @param text the whole file, LF between lines
 * @param scenarios the example of each scenario, by the line at which its {@code Scenario:} stands
 */
public record FeatureSource(String page, String path, String text, Map<Integer, ExampleId> scenarios) {

    public FeatureSource {
        scenarios = Map.copyOf(scenarios);
    }

    /** The same without secrets, all lines where they are. */
    public FeatureSource masked(UnaryOperator<String> mask) {
        String lines = String.join("\n", MaskedLines.of(text.lines().toList(), mask));
        String without = text.endsWith("\n") ? lines + "\n" : lines;
        return without.equals(text) ? this : new FeatureSource(page, path, without, scenarios);
    }
}
