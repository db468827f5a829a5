package dev.verbatim.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Supplier;

/** Features as Cucumber's own parser reads their text. */
final class GherkinFeatures {

    private final FeatureParser parser;
    private final Supplier<UUID> ids;

    GherkinFeatures(Supplier<UUID> ids) {
        this.ids = ids;
        this.parser = ServiceLoader.load(FeatureParser.class, GherkinFeatures.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Gherkin parser on the class path"));
    }

    /** Parses a feature and makes sure that no example got lost on the way. */
    Feature parse(FeatureUnit unit) {
        byte[] text = unit.feature().text().getBytes(StandardCharsets.UTF_8);
        try (InputStream bytes = new ByteArrayInputStream(text)) {
            Feature feature = parser.parse(unit.uri(), bytes, ids)
                    .orElseThrow(() -> new IllegalStateException("`" + unit.uri() + "` holds no feature"));
            int scenarios = feature.getPickles().size();
            if (scenarios != unit.scenarios()) {
                throw new IllegalStateException(
                        "`" + unit.uri() + "` has " + scenarios + " scenarios for " + unit.scenarios() + " examples");
            }
            return feature;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
