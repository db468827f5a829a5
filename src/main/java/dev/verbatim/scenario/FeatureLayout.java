package dev.verbatim.scenario;

import dev.verbatim.model.ExampleId;
import dev.verbatim.scenario.StepText.DocText;
import java.util.ArrayList;
import java.util.List;

/** Lays the scenarios of a feature out, line by line, without writing the text. */
final class FeatureLayout {

    private final List<ScenarioText> scenarios = new ArrayList<>();
    private int line;

    /** A layout that begins below so many lines. */
    FeatureLayout(int above) {
        line = above;
    }

    /** Begins a scenario below what is there. */
    Steps scenario(ExampleId id, List<String> tags, String name) {
        // An empty line, the tags, then the name.
        line += 3;
        return new Steps(id, tags, name);
    }

    List<ScenarioText> scenarios() {
        return scenarios;
    }

    /** The steps of a scenario as they are added. */
    final class Steps {

        private final List<StepText> steps = new ArrayList<>();

        private Steps(ExampleId id, List<String> tags, String name) {
            scenarios.add(new ScenarioText(id, line, tags, name, steps));
        }

        Steps step(String keyword, String text) {
            return add(new StepText(keyword, text, line + 1, null, List.of()));
        }

        Steps step(String keyword, String text, String mediaType, String doc) {
            return add(new StepText(keyword, text, line + 1, new DocText(mediaType, doc), List.of()));
        }

        Steps step(String keyword, String text, List<List<String>> table) {
            return add(new StepText(keyword, text, line + 1, null, table));
        }

        private Steps add(StepText step) {
            steps.add(step);
            line += step.lines();
            return this;
        }
    }
}
