package dev.verbatim.scenario;

import dev.verbatim.model.Severity;
import dev.verbatim.shape.Strictness;
import java.util.List;
import java.util.Map;

/**
 * How a run judges and works.
 *
 * @param rules severity word ({@code off} included) by rule or difference id
 * @param failOn the lightest weight that makes the run fail
 * @param jobs how many examples are sent at a time
 * @param plugins reports that Cucumber is to write itself, such as {@code message:reports/cucumber.ndjson}
 * @param version version of Verbatim, for reports
 */
public record RunOptions(
        Strictness strictness,
        Map<String, String> rules,
        Severity failOn,
        int jobs,
        List<String> plugins,
        String version) {

    public RunOptions {
        rules = Map.copyOf(rules);
        plugins = List.copyOf(plugins);
    }
}
