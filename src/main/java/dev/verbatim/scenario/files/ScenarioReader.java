package dev.verbatim.scenario.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one scenario. */
final class ScenarioReader {

    static final String CLEAN_UP = "cleanup";
    static final String EXPECTATIONS = "expectations";
    static final String PAGES = "pages";

    private static final Set<String> OWN =
            Set.of("method", "enabled", CLEAN_UP, EXPECTATIONS, PAGES, "scopes", "tags", "apiVersions", "api-versions");
    static final Set<String> KEYS = keys();
    private static final int MOST = 1_000;

    private ScenarioReader() {}

    /** The scenario; null where it names no example, or is not enabled. */
    static @Nullable Scenario read(Fields fields) {
        fields.only(KEYS);
        boolean enabled = fields.flag("enabled", true);
        String method = fields.text("method");
        if (method == null || method.isBlank()) {
            if (fields.value("method") == null && !fields.isMisspelt("method", KEYS)) {
                fields.error(
                        "scenario-method",
                        fields.span(),
                        "this scenario names no example",
                        "give its name as `method`");
            }
            return null;
        }
        Scenario scenario = of(fields, method, null);
        return enabled ? scenario : null;
    }

    /** What an object says about an example that is known. */
    static Scenario of(Fields fields, String method, @Nullable String page) {
        String name = fields.text("name");
        return new Scenario(
                name == null || name.isBlank() ? method : name,
                fields.span(),
                StepReader.of(fields, Step.Kind.METHOD, method, 0),
                StepReader.expectations(fields.below(EXPECTATIONS)),
                StepReader.steps(fields, CLEAN_UP, 1),
                words(fields),
                fields.number(PAGES, 0, MOST),
                page);
    }

    private static Map<String, List<String>> words(Fields fields) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("scopes", fields.words("scopes"));
        words.put("tags", fields.words("tags"));
        List<String> versions = fields.words("apiVersions");
        words.put("apiVersions", versions.isEmpty() ? fields.words("api-versions") : versions);
        words.values().removeIf(List::isEmpty);
        return words;
    }

    private static Set<String> keys() {
        Set<String> all = new LinkedHashSet<>(StepReader.COMMON);
        all.addAll(OWN);
        return all;
    }
}
