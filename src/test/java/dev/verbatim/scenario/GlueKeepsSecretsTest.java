package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Page;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runner of somebody else's shows what our steps throw; there is no secret in it. */
class GlueKeepsSecretsTest {

    private static final String TOKEN = "pl4nted-token-of-a-property";
    private static final String ANSWERED = "pl4nted-in-an-answer";
    private static final String IN_ARRAY = "pl4nted-1n-an-array";
    private static final String DOCUMENTED = "pl4nted-on-the-page";
    private static final List<String> SECRETS = List.of(TOKEN, ANSWERED, IN_ARRAY, DOCUMENTED);

    private static final String PAGE = """
            # Get call

            <!-- { "blockType": "request", "name": "get_call" } -->
            ```http
            GET https://api.contoso.example/calls/1
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "id": 7, "name": 7, "copy": 7, "adminPassword": "%s", "clientSecrets": [1] }
            ```
            """.formatted(DOCUMENTED);

    @TempDir
    Path folder;

    @AfterEach
    void leave() {
        List.of("verbatim.directory", "verbatim.target", "QA_TOKEN").forEach(System::clearProperty);
    }

    @Test
    void assertions_show_none() throws IOException {
        String answer = "{\"id\": \"" + TOKEN + "\", \"name\": \"" + ANSWERED + "\", \"copy\": \"" + IN_ARRAY
                + "\", \"adminPassword\": 5, \"pin\": \"" + ANSWERED + "\", \"clientSecrets\": [\"" + IN_ARRAY + "\"]}";
        try (AnsweringServer server = new AnsweringServer(200, answer)) {
            configure(server.url(), "qa");

            String messages = ForeignRunner.run(folder, compiled());

            assertThat(messages)
                    .contains("FAILED", "$.id: documented integer 7, returned string \\\"***\\\"", "$.adminPassword")
                    .doesNotContain(SECRETS);
        }
    }

    @Test
    void a_set_up_that_fails_shows_none_and_skips() throws IOException {
        try (AnsweringServer server = new AnsweringServer(500, "{\"error\": \"no " + TOKEN + "\"}")) {
            configure(server.url(), "qa");
            String step = "    Given the set-up step \"sessions\"\n      \"\"\"http\n      GET /sessions?sig="
                    + ANSWERED + "\n      \"\"\"\n";

            String messages = ForeignRunner.run(
                    folder, compiled().replaceFirst("    Given the documented", step + "    Given the documented"));

            assertThat(messages).contains("SKIPPED", "blocked").doesNotContain(TOKEN, ANSWERED);
        }
    }

    @Test
    void a_session_that_cannot_be_opened_shows_none() throws IOException {
        configure("http://127.0.0.1:9", "nowhere-" + TOKEN);

        assertThatThrownBy(DocsSession::open)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not `nowhere-***`");
    }

    private void configure(String url, String target) throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/call.md"), PAGE);
        Files.writeString(folder.resolve("verbatim.yml"), """
                docs: [docs]
                mask: { properties: [pin] }
                targets:
                  qa: { url: "%s", auth: { type: token, token: "${env:QA_TOKEN}" } }
                """.formatted(url));
        System.setProperty("verbatim.directory", folder.toString());
        System.setProperty("verbatim.target", target);
        System.setProperty("QA_TOKEN", TOKEN);
    }

    private static String compiled() {
        Page page = new PageReader(ReadOptions.DEFAULT).read("docs/call.md", PAGE.getBytes(StandardCharsets.UTF_8));
        return new FeatureCompiler()
                .compile(
                        page, page.examples().stream().map(ExchangeReader::read).toList())
                .text();
    }
}
