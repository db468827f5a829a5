package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import dev.verbatim.scenario.files.Given;
import dev.verbatim.scenario.files.Planned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compiles a page to a feature, each of its examples to a scenario. Whatever names, messages and titles hold,
 * Cucumber's parser gives it back unchanged; an example that is never sent is shown with the reason.
 */
public final class FeatureCompiler {

    /** What features written to disk say in their second line, by which they are known as Verbatim's own. */
    static final String MARKER = "# compiled by `verbatim features`: edit the page, not this file";

    private static final Pattern PRAGMA = Pattern.compile("(?i)\\s*(language|encoding)\\s*:.*");

    /** The feature of a page; {@code exchanges} are those of its examples that become scenarios. */
    public FeatureSource compile(Page page, List<Exchange> exchanges) {
        return compile(page, exchanges, Map.of());
    }

    /** The feature of a page whose examples have scenarios. */
    public FeatureSource compilePlanned(Page page, Collection<Planned> planned) {
        List<Exchange> exchanges = new ArrayList<>();
        Map<ExampleId, Given> given = new HashMap<>();
        for (Planned one : planned) {
            exchanges.add(one.of(ExchangeReader.read(one.documented())));
            one.given().ifPresent(what -> given.put(one.example().id(), what));
        }
        return compile(page, exchanges, given);
    }

    private FeatureSource compile(Page page, List<Exchange> exchanges, Map<ExampleId, Given> given) {
        CompiledFeature feature = layOut(page, exchanges, given);
        Map<Integer, ExampleId> scenarios = new HashMap<>();
        feature.scenarios().forEach(scenario -> scenarios.put(scenario.line(), scenario.id()));
        return new FeatureSource(page.path(), FeaturePath.of(page.path()), feature.text(), scenarios);
    }

    /** The same, before it is text. */
    CompiledFeature layOut(Page page, List<Exchange> exchanges, Map<ExampleId, Given> given) {
        List<String> head = List.of(
                "# " + comment(page.path()), MARKER, ("Feature: " + TitleText.of(page.title())).stripTrailing());
        FeatureLayout layout = new FeatureLayout(head.size());
        for (Exchange exchange : exchanges) {
            ScenarioCompiler.compile(
                    layout, exchange, given.get(exchange.example().id()));
        }
        return new CompiledFeature(page.path(), head, layout.scenarios());
    }

    /** The page that a feature's first line names. */
    static String page(String firstLine) {
        String path = Escapes.undo(firstLine.startsWith("# ") ? firstLine.substring(2) : firstLine);
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static String comment(String path) {
        String safe = TitleText.of(path);
        // Gherkin obeys such comments at the top of a file.
        return PRAGMA.matcher(safe).matches() || safe.startsWith("./") ? "./" + safe : safe;
    }
}
