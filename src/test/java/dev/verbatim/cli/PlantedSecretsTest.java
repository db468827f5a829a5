package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.OauthServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are planted wherever a run meets some; none is in any byte that the run printed or wrote, in any form. */
class PlantedSecretsTest {

    private static final String IN_BODY = "pl4nted-1n-the-b0dy/+";
    private static final String IN_COOKIE = "pl4nted-1n-a-c00kie";
    private static final String IN_QUERY = "pl4nted-1n-the-qu3ry";
    private static final String IN_HEADER = "pl4nted-1n-a-he4der";
    private static final String IN_PROPERTY = "pl4nted \"1n\" a-pr0perty";
    private static final String SENT = "pl4nted-1n-a-r3quest";
    private static final String NESTED = "pl4nted-1n-a-nested-text";
    private static final Set<String> INPUTS = Set.of("call.md", "verbatim.yml");

    private static final String PAGE = Pages.example(
            "get-call",
            "POST https://api.contoso.example/calls/1?sig={signature}&name=x\nContent-Type: application/json\n"
                    + "X-Tenant-Code: {code}\n\n{ \"password\": \"" + SENT + "\", \"id\": \"2\" }",
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                    + "{ \"id\": \"1\", \"access_token\": 5, \"pin\": 1, \"copy\": 4, \"echo\": 1 }");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"full", "concise", "github", "json"})
    void are_in_nothing_that_a_run_leaves(String format) throws IOException {
        try (OauthServer oauth = new OauthServer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
                GuardedService service = GuardedService.of(oauth)) {
            DocsFolder docs = docs(oauth, service);
            service.with("Set-Cookie", "session=" + IN_COOKIE)
                    .saying("{\"id\": 1, \"access_token\": \"" + IN_BODY + "\", \"pin\": \""
                            + IN_PROPERTY.replace("\"", "\\\"") + "\", \"copy\": \"" + IN_BODY + "\", \"" + IN_BODY
                            + "\": 0, \"echo\": \"{\\\"refresh_token\\\": \\\"" + NESTED + "\\\"}\", \"base64\": \""
                            + base64(IN_BODY) + "\", \"url\": \"https://x.org/?a=" + inUrl(OauthServer.SECRET)
                            + "\", \"basic\": \"" + base64(OauthServer.SECRET) + "\", \"again\": \"" + NESTED + "\"}");

            Ran ran = docs.verbatim(
                    "run",
                    "docs",
                    "-v",
                    "--target",
                    "qa",
                    "--allow-writes",
                    "--format",
                    format,
                    "--cucumber",
                    "message,html");

            assertThat(ran.code()).as(ran.screen()).isEqualTo(1);
            assertThat(service.credentials()).hasSize(1);
            List<String> secrets = new ArrayList<>(
                    List.of(OauthServer.SECRET, IN_BODY, IN_COOKIE, IN_QUERY, IN_HEADER, IN_PROPERTY, SENT, NESTED));
            secrets.addAll(oauth.tokens());
            List<Path> written = assertNoneIn(ran, secrets);
            assertThat(written).hasSizeGreaterThanOrEqualTo(6);
            assertThat(docs.text("reports/report.json")).contains("***", "name=x", "$.pin");
        }
    }

    @Test
    void are_not_in_the_message_of_a_token_server() throws IOException {
        try (OauthServer oauth = new OauthServer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
                GuardedService service = GuardedService.of(oauth)) {
            DocsFolder docs = docs(oauth, service).environment("QA_SECRET", "it is wrong");

            Ran ran = docs.verbatim("run", "docs", "--target", "qa", "--allow-writes", "--cucumber", "message");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.screen()).contains("AADSTS4711: ***.");
            assertNoneIn(ran, List.of("it is wrong"));
        }
    }

    @Test
    void are_not_in_the_trace_of_a_bug() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new DocsFolder(folder).console(err);
        console.masking().know(OauthServer.SECRET);

        new Apology(console)
                .say(new IllegalStateException("with " + OauthServer.SECRET, new Error(OauthServer.SECRET)));

        console.err().flush();
        String said = err.toString(StandardCharsets.UTF_8);
        Path trace = Path.of(said.substring(said.indexOf('`') + 1, said.lastIndexOf('`')));
        try {
            assertThat(Files.readString(trace)).contains("with ***").doesNotContain(OauthServer.SECRET);
        } finally {
            Files.delete(trace);
        }
    }

    private DocsFolder docs(OauthServer oauth, GuardedService service) {
        return new DocsFolder(folder)
                .with("docs/call.md", PAGE)
                .environment("QA_SECRET", OauthServer.SECRET)
                .environment("GITHUB_ACTIONS", "true")
                .environment("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString())
                .with("verbatim.yml", """
                        mask: { headers: [X-Tenant-Code], properties: [pin] }
                        targets:
                          qa:
                            url: %s
                            disposable: true
                            values: { "{signature}": %s, "{code}": %s }
                            auth:
                              type: client-credentials
                              token-url: %s
                              client-id: %s
                              client-secret: ${env:QA_SECRET}
                        """.formatted(
                                service.url(), IN_QUERY, IN_HEADER, oauth.tokenUrl(), OauthServer.CLIENT));
    }

    /** Every file that the run wrote. */
    private List<Path> assertNoneIn(Ran ran, List<String> secrets) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file -> !INPUTS.contains(file.getFileName().toString()))
                    .toList();
            for (String secret : secrets) {
                for (String form : List.of(secret, base64(secret), inUrl(secret), secret.replace("\"", "\\\""))) {
                    assertThat(ran.screen()).doesNotContain(form);
                    for (Path file : written) {
                        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .as(file.toString())
                                .doesNotContain(form);
                    }
                }
            }
            return written;
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String inUrl(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
