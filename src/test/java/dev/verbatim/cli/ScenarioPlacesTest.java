package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which scenario files are read: links that lead out of the docs are not followed, and say so. */
class ScenarioPlacesTest {

    private static final String SCENARIO = "{ \"scenarios\": [ { \"method\": \"NAME\" } ] }";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private DocsFolder docs;

    @BeforeEach
    void write() throws IOException {
        docs = new DocsFolder(folder)
                .with(
                        "docs/w.md",
                        Pages.example("get-widget", "GET https://api.contoso.example/w", "HTTP/1.1 204 No Content"))
                .with("verbatim.yml", "docs: docs\nscenarios: [tests]\n");
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(elsewhere.resolve("s.json"), scenario("secret"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_behind_a_link_that_leads_out_is_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("tests/link.json"), elsewhere.resolve("s.json"));

        assertThat(check())
                .contains("error[scenario-unreadable]: `tests/link.json` cannot be read")
                .contains("it is a link that leads out of the docs")
                .doesNotContain("secret");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_behind_a_link_that_leads_out_is_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("tests/link"), elsewhere);

        assertThat(check()).contains("`tests/link` cannot be read").doesNotContain("secret");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_within_the_docs_is_followed() throws IOException {
        docs.with("more/s.json", scenario("one"));
        Files.createSymbolicLink(folder.resolve("tests/link"), folder.resolve("more"));
        Files.createSymbolicLink(folder.resolve("tests/round"), folder.resolve("tests"));

        assertThat(check()).contains("no example is called `one`").doesNotContain("cannot be read");
    }

    @Test
    void what_is_named_outside_is_read() {
        docs.with(
                "verbatim.yml",
                "docs: docs\nscenarios: ['" + elsewhere.toString().replace('\\', '/') + "']\n");

        assertThat(check()).contains("no example is called `secret`");
    }

    @Test
    void globs_are_understood_on_the_command_line_too() {
        docs.with("tests/a.json", scenario("one")).with("tests/below/b.json", scenario("two"));

        assertThat(docs.verbatim("run", "--scenarios", "tests/*.json").out())
                .contains("no example is called `one`")
                .doesNotContain("two");
    }

    @Test
    void globs_leave_out_the_settings_and_what_others_keep_there() {
        docs.with("verbatim.yml", "docs: docs\nscenarios: ['**/*.yml']\n")
                .with("node_modules/x/s.yml", "scenarios: [{ method: one }]")
                .with(".hidden/s.yml", "scenarios: [{ method: two }]")
                .with("tests/s.yml", "scenarios: [{ method: three }]");

        assertThat(check()).contains("no example is called `three`").doesNotContain("`one`", "`two`", "unknown key");
    }

    private String check() {
        return docs.verbatim("check").out();
    }

    private static String scenario(String method) {
        return SCENARIO.replace("NAME", method);
    }
}
