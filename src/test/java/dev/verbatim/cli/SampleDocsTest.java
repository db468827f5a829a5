package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The sample docs of this repository, in a folder of their own: what someone sees who tries Verbatim for the first time. */
class SampleDocsTest {

    private static final String GET = "api-docs/communications/participant-get.md";
    private static final String MUTE = "api-docs/communications/participant-mute.md";

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void copySamples() {
        docs = copy(folder);
    }

    /** A copy of everything that the main command needs. */
    static DocsFolder copy(Path folder) {
        for (String part :
                List.of("api-docs", "recordings", "mappings", "features", "scenarios", "verbatim.yml", "README.md")) {
            if (!Files.exists(Path.of(part))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = folder.resolve(file);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new DocsFolder(folder);
    }

    @Test
    void every_example_is_true() {
        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("passed in ").doesNotContain("error", "warning");
        assertThat(ran.report().at("/summary/outcomes/drifted").asInt()).isZero();
        assertThat(ran.report().at("/summary/outcomes/matches").asInt()).isGreaterThan(25);
        assertThat(ran.junit().getAttribute("failures")).isEqualTo("0");
    }

    @Test
    void every_kind_of_proof_that_works_offline_occurs() {
        Ran ran = docs.verbatim("run");
        Set<String> kinds = new HashSet<>();
        ran.report()
                .path("examples")
                .forEach(example -> kinds.add(example.at("/proof/kind").asText()));

        assertThat(kinds).contains("docs", "recording", "stubs");
        assertThat(ran.example("participant-get").at("/proof/kind").asText()).isEqualTo("recording");
        assertThat(ran.example("participant-get").at("/proof/date").asText()).matches("\\d{4}-\\d\\d-\\d\\d.*");
        assertThat(ran.example("participant-mute").at("/proof/kind").asText()).isEqualTo("stubs");
    }

    @Test
    void counts_add_up() {
        JsonNode report = docs.verbatim("run").report();
        int sum = 0;
        for (JsonNode count : report.at("/summary/outcomes")) {
            sum += count.asInt();
        }

        assertThat(sum)
                .isEqualTo(report.path("examples").size())
                .isEqualTo(report.at("/summary/examples").asInt())
                .isEqualTo(report.at("/run/examples").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        GET + ", participant-get, \"isMuted\": true, \"isMutad\": true, $.isMutad, property-missing",
        GET
                + ", participant-get, \"rosterSequenceNumber\": 118, \"rosterSequenceNumbers\": 118, $.rosterSequenceNumbers, property-missing",
        MUTE + ", participant-mute, \"subcode\": 0, \"subcodd\": 0, $.resultInfo.subcodd, property-missing",
        MUTE + ", participant-mute, \"status\": \"completed\", \"state\": \"completed\", $.state, property-missing"
    })
    void one_character_of_a_documented_response_is_found_out(
            String page, String example, String before, String after, String path, String kind) {
        docs.replace(page, before, after);
        int line = line(page, after);

        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.outcome(example)).isEqualTo("drifted");
        JsonNode difference = difference(ran, example, path);
        assertThat(difference.path("kind").asText()).isEqualTo(kind);
        assertThat(difference.at("/span/file").asText(page)).isEqualTo(page);
        assertThat(difference.at("/span/startLine").asInt()).isEqualTo(line);
        assertThat(difference.path("documented").asText()).isNotEmpty();
        assertThat(ran.out())
                .contains("error: `" + example + "` drifted")
                .contains(page + ":" + line + ":")
                .contains(path)
                .contains("documented: ")
                .contains("returned: ")
                .contains("[" + kind + "]");
        Element failure =
                (Element) ran.testcase(example).getElementsByTagName("failure").item(0);
        assertThat(failure.getTextContent()).contains(page + ":" + line + ":", path, kind, "documented", "returned");
        assertThat(ran.testcase(example).getAttribute("file")).isEqualTo(page);
    }

    @Test
    void a_page_that_proves_only_itself_says_so() {
        assertThat(docs.verbatim("run").out()).contains("docs alone (the pages agree with themselves)");
    }

    @Test
    void the_pages_are_without_a_fault() {
        Ran ran = docs.verbatim("check", "--fail-on", "warning");

        assertThat(ran.code()).isZero();
    }

    @Test
    void committed_features_are_in_step() {
        assumeThat(docs.file("features"))
                .as("skipped: no features are committed")
                .exists();

        assertThat(docs.verbatim("features", "--check").code()).isZero();
    }

    @Test
    void what_is_exported_covers_all_examples() {
        assertThat(docs.verbatim("export", "wiremock").code()).isZero();
        assertThat(docs.file("export/mappings")).isDirectoryContaining("glob:**participant-delete*.json");
    }

    private static JsonNode difference(Ran ran, String example, String path) {
        for (JsonNode difference : ran.example(example).path("differences")) {
            if (difference.path("where").asText().equals(path)) {
                return difference;
            }
        }
        throw new AssertionError("no difference at " + path + " in " + ran.example(example));
    }

    private int line(String page, String text) {
        List<String> lines = docs.text(page).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text);
    }
}
