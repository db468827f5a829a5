package dev.verbatim.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParser;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.docstring.DocString;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;

/** Cucumber's own parser. */
final class Gherkin {

    private Gherkin() {}

    static Feature parse(String text) {
        FeatureParser parser =
                ServiceLoader.load(FeatureParser.class).findFirst().orElseThrow();
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            return parser.parse(URI.create("features/page.feature"), bytes, UUID::randomUUID)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(Feature feature) {
        return feature.getPickles().stream().map(Pickle::getName).toList();
    }

    /** The doc strings of a scenario, as the steps read them. */
    static List<String> docStrings(Pickle pickle) {
        return pickle.getSteps().stream()
                .map(Step::getArgument)
                .filter(DocStringArgument.class::isInstance)
                .map(DocStringArgument.class::cast)
                .map(argument -> DocStringText.read(DocString.create(argument.getContent(), argument.getMediaType())))
                .toList();
    }

    /** Everything that running a scenario looks at. */
    static String told(Pickle pickle) {
        StringBuilder out = new StringBuilder();
        out.append(pickle.getUri())
                .append(place(pickle.getLocation()))
                .append(place(pickle.getScenarioLocation()))
                .append(pickle.getKeyword())
                .append(pickle.getLanguage())
                .append(pickle.getTags())
                .append(pickle.getName());
        for (Step step : pickle.getSteps()) {
            out.append('\n')
                    .append(place(step.getLocation()))
                    .append(step.getLine())
                    .append(step.getType());
            out.append(step.getKeyword())
                    .append(step.getPreviousGivenWhenThenKeyword())
                    .append(step.getText());
            if (step.getArgument() instanceof DataTableArgument table) {
                out.append(table.getLine()).append(table.cells());
            }
            if (step.getArgument() instanceof DocStringArgument doc) {
                String read = DocStringText.read(DocString.create(doc.getContent(), doc.getMediaType()));
                out.append(doc.getLine()).append(read);
            }
        }
        return out.toString();
    }

    private static String place(Location location) {
        return " " + location.getLine() + ":" + location.getColumn() + " ";
    }
}
