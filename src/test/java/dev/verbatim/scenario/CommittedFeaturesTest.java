package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.scenario.files.DocsMethods;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.scenario.files.ScenarioFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed features, which the suite runs, are those of the sample docs; {@code ./verbatim features} writes them. */
class CommittedFeaturesTest {

    @Test
    void the_committed_features_are_in_step_with_the_sample_docs() {
        DocsSet docs = DocsSet.find(Path.of(""), List.of(Path.of("api-docs")), List.of("api-docs/includes/**"));
        PageReader reader = new PageReader(ReadOptions.DEFAULT);
        ScenarioCatalog scenarios = ScenarioCatalog.of(
                ScenarioFiles.read(Path.of("").toAbsolutePath(), List.of("scenarios")),
                DocsMethods.of(() -> docs, reader));
        FeatureCompiler compiler = new FeatureCompiler();
        List<FeatureSource> features = docs.pages().stream()
                .map(reader::read)
                .filter(page -> !page.examples().isEmpty())
                .map(page -> compiler.compilePlanned(page, scenarios.plan(page)))
                .toList();

        assertThat(features).isNotEmpty();
        assertThat(new FeatureFiles(Path.of("features")).check(features, true)).isEmpty();
    }
}
