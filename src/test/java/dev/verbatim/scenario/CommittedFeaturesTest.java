package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The features that the suite runs are those of its page; {@code -Dverbatim.golden=true} writes them anew. */
class CommittedFeaturesTest {

    private static final Path SUITE = Path.of("src/test/resources/scenario-suite");

    @Test
    void the_suites_features_are_in_step_with_its_page() throws IOException {
        String path = "docs/calls/call-get.md";
        Page page = new PageReader(ReadOptions.DEFAULT).read(path, Files.readAllBytes(SUITE.resolve(path)));
        FeatureSource feature = new FeatureCompiler()
                .compile(
                        page, page.examples().stream().map(ExchangeReader::read).toList());
        FeatureFiles files = new FeatureFiles(SUITE.resolve("features"));
        if (Boolean.getBoolean("verbatim.golden")) {
            files.write(List.of(feature), true);
        }

        assertThat(files.check(List.of(feature), true)).isEmpty();
    }
}
