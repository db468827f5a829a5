package dev.verbatim.scenario;

import java.util.List;

/**
 * A page's examples as a feature.
 *
 * @param page path of the page as shown to people
 * @param head the lines above the first scenario
 */
record CompiledFeature(String page, List<String> head, List<ScenarioText> scenarios) {

    private static final String STEP = "    ";
    private static final String ARGUMENT = "      ";

    /** The text of the feature file. */
    String text() {
        StringBuilder out = new StringBuilder(2048);
        head.forEach(line -> out.append(line).append('\n'));
        for (ScenarioText scenario : scenarios) {
            out.append("\n  ").append(String.join(" ", scenario.tags())).append('\n');
            out.append("  Scenario:").append(scenario.name().isEmpty() ? "" : " ");
            out.append(scenario.name()).append('\n');
            scenario.steps().forEach(step -> append(out, step));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, StepText step) {
        out.append(STEP).append(step.keyword()).append(step.text()).append('\n');
        if (step.doc() != null) {
            DocStringText.append(
                    out, ARGUMENT, step.doc().mediaType(), step.doc().text());
        }
        for (List<String> row : step.table()) {
            out.append(ARGUMENT).append('|');
            row.forEach(cell -> out.append(' ').append(escaped(cell)).append(" |"));
            out.append('\n');
        }
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("|", "\\|");
    }
}
