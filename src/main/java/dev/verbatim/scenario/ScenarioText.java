package dev.verbatim.scenario;

import dev.verbatim.model.ExampleId;
import java.util.List;

/**
 * A compiled scenario.
 *
 * @param line where its {@code Scenario:} stands in the feature file
 * @param tags with their {@code @}
 * @param name as Gherkin can hold it
 */
record ScenarioText(ExampleId id, int line, List<String> tags, String name, List<StepText> steps) {}
