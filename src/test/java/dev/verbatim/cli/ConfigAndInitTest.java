package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.config.SettingsLoader;
import dev.verbatim.config.SettingsSchema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigAndInitTest {

    private static final String PAGE = """
            # Get room

            <!-- { "blockType": "request", "name": "get_room" } -->
            ```http
            GET https://api.contoso.example/beta/rooms/1
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void open() {
        docs = new DocsFolder(folder);
    }

    @Test
    void config_shows_values_and_where_they_came_from() {
        docs.with("verbatim.yml", "docs: api\njobs: 3\nrules:\n  value-case: off\n")
                .environment("VERBATIM_SHAPE", "strict");

        assertThat(docs.verbatim("config").out().lines().map(line -> line.strip()
                        .replaceAll(" {2,}", " | ")))
                .contains(
                        "docs | api | verbatim.yml:1:7",
                        "jobs | 3 | verbatim.yml:2:7",
                        "rules.value-case | off | verbatim.yml:4:15",
                        "shape | strict | env VERBATIM_SHAPE",
                        "fail-on | error | default");
    }

    @Test
    void config_shows_every_key_there_is() throws IOException {
        JsonNode shown = new ObjectMapper()
                .readTree(docs.verbatim("config", "--format", "json").out());

        assertThat(SettingsLoader.keys()).allSatisfy(key -> assertThat(shown)
                .anyMatch(entry -> entry.path("key").asText().matches(key + "(\\..*)?")));
    }

    @Test
    void config_never_shows_a_secret() {
        docs.with(
                        "verbatim.yml",
                        "targets: {t: {url: 'https://a.example', auth: {type: token, token: '${env:MY_TOKEN}'}}}\n")
                .environment("MY_TOKEN", "planted-secret-value");

        assertThat(docs.verbatim("config").screen()).contains("targets.t.auth").doesNotContain("planted-secret");
    }

    @Test
    void config_prints_the_schema() {
        assertThat(docs.verbatim("config", "--schema").out()).isEqualTo(SettingsSchema.text());
    }

    @Test
    void config_refuses_an_unknown_format() {
        Ran ran = docs.verbatim("config", "--format", "jsn");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("`--format` takes text or json, not `jsn`; did you mean `json`?");
    }

    @Test
    void init_writes_settings_that_work_and_shows_a_page() {
        docs.with("reference/rooms/get.md", PAGE)
                .with("reference/includes/note.md", "A note.\n")
                .with("notes.md", "# Notes\n");
        Ran ran = docs.verbatim("init");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "3 pages, 1 of them with annotated examples",
                        "get_room",
                        "verbatim run reference/rooms/get.md");
        assertThat(docs.text("verbatim.yml"))
                .contains("docs: [reference]", "exclude: [\"**/includes/**\"]", "https://api.contoso.example/beta");
        assertThat(docs.verbatim("run").code()).isZero();
    }

    @Test
    void init_proposes_to_infer_examples_where_pages_annotate_none() {
        docs.with(
                "get.md",
                PAGE.replaceAll("<!--.*-->\n```http\nGET", "## Request\n```http\nGET")
                        .replaceAll("<!--.*-->\n", "## Response\n"));

        assertThat(docs.verbatim("init").out()).contains("no page has an annotated example");
        assertThat(docs.text("verbatim.yml")).contains("infer: headings");
        assertThat(docs.verbatim("run").code()).isZero();
    }

    @Test
    void init_overwrites_nothing() {
        docs.with("get.md", PAGE).with("verbatim.yml", "jobs: 3\n");
        Ran ran = docs.verbatim("init");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("already");
        assertThat(docs.text("verbatim.yml")).isEqualTo("jobs: 3\n");
    }

    @Test
    void init_needs_pages() {
        Ran ran = docs.verbatim("init");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no pages");
        assertThat(docs.file("verbatim.yml")).doesNotExist();
    }
}
