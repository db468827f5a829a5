package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature files run by Cucumber's own command line, with nothing of ours but the glue. */
class ShippedGlueTest {

    private static final Path SUITE = Path.of("src/test/resources/scenario-suite");

    @TempDir
    Path folder;

    @BeforeEach
    void workThere() throws IOException {
        Files.createDirectories(folder.resolve("docs/calls"));
        for (String file : List.of("verbatim.yml", "docs/calls/call-get.md")) {
            Files.copy(SUITE.resolve(file), folder.resolve(file));
        }
        System.setProperty("verbatim.directory", folder.toString());
    }

    @AfterEach
    void leave() {
        List.of("directory", "target", "allow-writes", "allow-deletes")
                .forEach(name -> System.clearProperty("verbatim." + name));
    }

    @Test
    void compiled_features_pass() throws IOException {
        String messages = ForeignRunner.run(folder, compiled());

        assertThat(statuses(messages)).contains("PASSED", "SKIPPED").doesNotContain("FAILED", "UNDEFINED", "AMBIGUOUS");
    }

    @Test
    void a_status_that_someone_edited_fails() throws IOException {
        String messages = ForeignRunner.run(folder, compiled().replace("the status is 204", "the status is 200"));

        assertThat(messages).contains("status: documented 200, returned 204");
    }

    @Test
    void a_body_that_someone_edited_fails() throws IOException {
        String messages = ForeignRunner.run(folder, compiled().replace("\"state\": \"established\"", "\"state\": 7"));

        assertThat(messages).contains("$.state: documented integer 7, returned string");
    }

    @Test
    void a_header_that_someone_edited_fails() throws IOException {
        String messages = ForeignRunner.run(
                folder, compiled().replace("| Content-Type | application/json |", "| Content-Type | text/csv |"));

        assertThat(messages).contains("header Content-Type");
        assertThat(statuses(messages)).contains("FAILED");
    }

    @Test
    void an_alternative_that_someone_edited_fails() throws IOException {
        String messages = ForeignRunner.run(
                folder,
                compiled()
                        .replace("{ \"value\": [] }", "{ \"values\": [] }")
                        .replace("HTTP/1.1 204 No Content", "HTTP/1.1 205 Reset Content"));

        assertThat(statuses(messages)).contains("FAILED");
    }

    @Test
    void a_request_that_someone_edited_is_the_one_that_is_sent() throws IOException {
        try (AnsweringServer server = new AnsweringServer(204, "")) {
            System.setProperty("verbatim.target", server.url());
            System.setProperty("verbatim.allow-writes", "true");
            System.setProperty("verbatim.allow-deletes", "any");

            ForeignRunner.run(
                    folder,
                    compiled()
                            .replace(
                                    "DELETE https://api.contoso.example/v1.0/calls/f37e3020",
                                    "POST https://x.example/other"));

            assertThat(server.seen()).contains("POST /other").doesNotContain("DELETE /v1.0/calls/f37e3020");
        }
    }

    @Test
    void a_feature_without_docs_is_compared_as_it_stands() throws IOException {
        Files.delete(folder.resolve("verbatim.yml"));
        try (AnsweringServer server = new AnsweringServer(200, "{\"id\": \"x\", \"state\": 5}")) {
            System.setProperty("verbatim.target", server.url());

            String messages = ForeignRunner.run(folder, compiled());

            assertThat(server.seen()).contains("GET /v1.0/calls/f37e3020");
            assertThat(messages)
                    .contains("$.state: documented string")
                    .contains("$.participants: documented array")
                    .contains("`DELETE` removes data");
        }
    }

    @Test
    void a_feature_without_docs_or_target_is_skipped() throws IOException {
        Files.delete(folder.resolve("verbatim.yml"));

        assertThat(ForeignRunner.run(folder, compiled()))
                .contains("its page is not among the docs at hand")
                .doesNotContain("\"FAILED\"");
    }

    private static List<String> statuses(String messages) {
        return messages.lines()
                .map(line -> line.replaceFirst(".*\"status\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    private static String compiled() throws IOException {
        byte[] bytes = Files.readString(SUITE.resolve("docs/calls/call-get.md")).getBytes(StandardCharsets.UTF_8);
        Page page = new PageReader(ReadOptions.DEFAULT).read("docs/calls/call-get.md", bytes);
        List<Exchange> exchanges =
                page.examples().stream().map(ExchangeReader::read).toList();
        return new FeatureCompiler().compile(page, exchanges).text();
    }
}
