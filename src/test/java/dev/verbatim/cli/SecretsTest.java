package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials that stand in a page or come back in an answer are in nothing that a run prints or writes. */
class SecretsTest {

    private static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLXRoYXQtaXMtbG9uZw";

    private static final String PAGE = Pages.example(
            "get-call",
            "GET https://api.contoso.example/calls/1\nAuthorization: Bearer " + TOKEN,
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\", \"token\": 5 }");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"full", "concise", "github", "json"})
    void a_run_shows_no_credentials(String format) throws IOException {
        String body = "{\"id\": \"Bearer " + TOKEN + "\", \"token\": \"" + TOKEN + "\", \"" + TOKEN + "\": 1}";
        try (WireServer server = new WireServer()
                .on("/calls/1", "HTTP/1.1 200 OK\nContent-Type: application/json\nX-Echo: Bearer " + TOKEN, body)) {
            DocsFolder docs = new DocsFolder(folder)
                    .with("docs/call.md", PAGE)
                    .environment("GITHUB_ACTIONS", "true")
                    .environment(
                            "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());

            Ran ran = docs.verbatim(
                    "run", "docs", "-v", "--target", server.url(), "--format", format, "--cucumber", "message,html");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.screen()).doesNotContain(TOKEN);
            assertThat(written()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(docs.text("reports/report.json")).contains("***");
        }
    }

    @Test
    void a_run_shows_nothing_that_only_an_account_knows_that_is_not_enabled() throws IOException {
        String body = "{\"id\": 1, \"more\": \"of-nobody-4711, written-there-0815\"}";
        try (WireServer server =
                new WireServer().on("/calls/1", "HTTP/1.1 200 OK\nContent-Type: application/json", body)) {
            DocsFolder docs = new DocsFolder(folder)
                    .with("docs/call.md", PAGE)
                    .with(
                            "verbatim.yml",
                            "targets: { qa: { url: '%s', accounts-file: accounts.json } }".formatted(server.url()))
                    .with("accounts.json", """
                            { "accounts": [
                              { "name": "off", "refreshToken": "$env:OFF", "password": "written-there-0815" },
                              { "name": "on", "enabled": true, "type": "basic", "username": "u", "password": "$env:ON" }
                            ] }
                            """)
                    .environment("OFF", "of-nobody-4711")
                    .environment("ON", "of-somebody-4711");

            Ran ran = docs.verbatim("run", "docs", "--target", "qa");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.screen() + docs.text("reports/report.json"))
                    .contains("***")
                    .doesNotContain("of-nobody-4711", "written-there-0815");
        }
    }

    @Test
    void a_run_on_the_mock_shows_none_either() throws IOException {
        DocsFolder docs =
                new DocsFolder(folder).with("docs/call.md", PAGE.replace("\"token\": 5", "\"t\": \"" + TOKEN + '"'));

        Ran ran = docs.verbatim("run", "docs", "--cucumber", "message,html");

        assertThat(ran.code()).isZero();
        assertThat(ran.screen()).doesNotContain(TOKEN);
        assertThat(written()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void ordinary_words_are_not_taken_for_credentials() {
        DocsFolder docs = new DocsFolder(folder)
                .with(
                        "docs/plan.md",
                        Pages.example(
                                "get-subscription",
                                "GET https://api.contoso.example/plans\nPrefer: Basic subscription",
                                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"subscription\": 1 }"));

        assertThat(docs.verbatim("run", "docs").report().at("/examples/0/name").asText())
                .isEqualTo("get-subscription");
    }

    @Test
    void placeholders_stay_as_they_are() {
        DocsFolder docs = new DocsFolder(folder).with("docs/call.md", PAGE.replace(TOKEN, "{token}"));

        docs.verbatim("run", "docs", "--cucumber", "message");

        assertThat(docs.text("reports/cucumber.ndjson")).contains("Bearer {token}");
    }

    /** Every file that the run wrote; none has the token. */
    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md") || file.endsWith("summary.md"))
                    .toList();
            for (Path file : written) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain(TOKEN);
            }
            return written;
        }
    }
}
