package dev.verbatim.scenario.files;

import dev.verbatim.config.YamlJson;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file, read.
 *
 * @param isMeant whether its text looks like that of a scenario file
 * @param scenarios those that are enabled
 * @param findings what is wrong with it by itself
 */
record ScenarioFile(String path, boolean isMeant, List<Scenario> scenarios, List<Step> canned, List<Finding> findings) {

    private static final Set<String> TOP = Set.of("scenarios", "canned-requests");
    private static final Set<String> KNOWN = Set.of("scenarios", "canned-requests", "$schema");

    /** What people write in JSON that other programs read too. */
    private static final Set<JsonProblem.Kind> TOLERATED = EnumSet.of(
            JsonProblem.Kind.COMMENT,
            JsonProblem.Kind.TRAILING_COMMA,
            JsonProblem.Kind.SINGLE_QUOTES,
            JsonProblem.Kind.UNQUOTED_KEY,
            JsonProblem.Kind.RAW_CONTROL,
            JsonProblem.Kind.UNICODE_BLANK);

    ScenarioFile {
        scenarios = List.copyOf(scenarios);
        canned = List.copyOf(canned);
        findings = List.copyOf(findings);
    }

    static ScenarioFile read(String path, String text) {
        SourceText source = SourceText.of(path, text);
        String lower = path.toLowerCase(Locale.ROOT);
        boolean yaml = lower.endsWith(".yml") || lower.endsWith(".yaml");
        JsonDocument document = yaml ? YamlJson.read(source) : JsonReader.tolerant(source);
        List<Finding> findings = new ArrayList<>(problems(document));
        List<Scenario> scenarios = new ArrayList<>();
        List<Step> canned = new ArrayList<>();
        if (document.root() instanceof JsonObject root) {
            read(new Fields(document, root, findings::add), scenarios, canned);
        } else if (document.root() instanceof JsonArray list) {
            // Before it had canned requests, a file was the list of its scenarios.
            list.elements().forEach(element -> {
                if (element instanceof JsonObject object) {
                    add(new Fields(document, object, findings::add), scenarios);
                }
            });
        } else if (document.root() != null) {
            findings.add(Finding.error("scenario-value", document.source().span(0, 1), "this is no scenario file")
                    .help("begin with an object that has `scenarios` or `canned-requests`")
                    .build());
        }
        return new ScenarioFile(path, isMeant(text, document.root()), scenarios, canned, findings);
    }

    /** Whether it names what scenario files hold, or nearly so. */
    private static boolean isMeant(String text, @Nullable JsonValue root) {
        if (root instanceof JsonArray list) {
            return !list.elements().isEmpty()
                    && list.elements().stream()
                            .allMatch(element -> element instanceof JsonObject object
                                    && object.get("method").isPresent()
                                    && object.members().stream()
                                            .allMatch(member -> ScenarioReader.KEYS.contains(member.name())));
        }
        return TOP.stream().anyMatch(text::contains)
                || (root instanceof JsonObject object
                        && object.members().stream().anyMatch(member -> Suggestion.nearest(member.name(), TOP)
                                .isPresent()));
    }

    private static void read(Fields root, List<Scenario> scenarios, List<Step> canned) {
        root.only(KNOWN);
        root.objects("scenarios").forEach(fields -> add(fields, scenarios));
        for (Fields fields : root.objects("canned-requests")) {
            Step step = StepReader.canned(fields);
            if (step != null) {
                canned.add(step);
            }
        }
    }

    private static void add(Fields fields, List<Scenario> scenarios) {
        Scenario scenario = ScenarioReader.read(fields);
        if (scenario != null) {
            scenarios.add(scenario);
        }
    }

    private static List<Finding> problems(JsonDocument document) {
        List<Finding> findings = new ArrayList<>();
        for (JsonProblem problem : document.problems()) {
            if (!TOLERATED.contains(problem.kind())) {
                findings.add(Finding.error(
                                "scenario-json",
                                document.source().span(problem.start(), problem.end()),
                                problem.message())
                        .help(problem.advice())
                        .build());
            }
        }
        return findings;
    }
}
