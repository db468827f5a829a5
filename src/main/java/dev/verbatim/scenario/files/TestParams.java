package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code testParams} blocks of a page: each holds a scenario, or a list of them, for the request above it.
 *
 * @param scenarios by example
 */
record TestParams(Map<ExampleId, List<Scenario>> scenarios, List<Finding> findings) {

    private static final TestParams NONE = new TestParams(Map.of(), List.of());

    static TestParams of(Page page) {
        if (page.blocks().stream().noneMatch(block -> block.type() == BlockType.TEST_PARAMS)) {
            return NONE;
        }
        Map<ExampleId, List<Scenario>> scenarios = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Block block : page.blocks()) {
            CodeBlock code = block.code();
            if (block.type() == BlockType.TEST_PARAMS && code != null) {
                read(page, block, code, scenarios, findings);
            }
        }
        return new TestParams(scenarios, findings);
    }

    private static void read(
            Page page, Block block, CodeBlock code, Map<ExampleId, List<Scenario>> into, List<Finding> findings) {
        Example example = above(page, block.line());
        if (example == null) {
            findings.add(Finding.error(
                            "scenario-method",
                            block.annotation().blockTypeSpan(),
                            "no request stands above these `testParams`")
                    .help("put them below the request that they are for")
                    .build());
            return;
        }
        JsonDocument document = JsonReader.tolerant(code.code());
        document.fatal()
                .ifPresent(problem -> findings.add(Finding.error(
                                "scenario-json",
                                document.source().span(problem.start(), problem.end()),
                                problem.message())
                        .help(problem.advice())
                        .build()));
        for (JsonObject object : objects(document.root())) {
            Fields fields = new Fields(document, object, findings::add);
            if (fields.flag("enabled", true)) {
                fields.only(ScenarioReader.KEYS);
                into.computeIfAbsent(example.id(), id -> new ArrayList<>())
                        .add(ScenarioReader.of(fields, example.name(), page.path()));
            }
        }
    }

    private static @Nullable Example above(Page page, int line) {
        Example nearest = null;
        for (Example example : page.examples()) {
            if (example.line() < line && (nearest == null || example.line() > nearest.line())) {
                nearest = example;
            }
        }
        return nearest;
    }

    private static List<JsonObject> objects(@Nullable JsonValue root) {
        if (root instanceof JsonObject object) {
            JsonValue below = object.get("scenarios").orElse(null);
            return below == null ? List.of(object) : objects(below);
        }
        List<JsonObject> objects = new ArrayList<>();
        if (root instanceof JsonArray list) {
            for (JsonValue element : list.elements()) {
                if (element instanceof JsonObject object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
