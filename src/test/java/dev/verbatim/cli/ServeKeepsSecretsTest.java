package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The mock server says what the docs say, and nothing that the configuration keeps secret. */
@Timeout(60)
class ServeKeepsSecretsTest {

    private static final String KNOWN = "kn0wn-to-the-configuration/ä";
    private static final String WANTED = "pl4nted-in-a-mapping";
    private static final String SENT = "pl4nted-in-a-request";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Thread command = new Thread();
    private String url = "";

    @BeforeEach
    void serve() throws IOException {
        new DocsFolder(folder)
                .with(
                        "docs/token.md",
                        Pages.example(
                                "get-token",
                                "GET https://api.contoso.example/tokens/1",
                                "HTTP/1.1 200 OK\nContent-Type: application/json\nX-Copy: "
                                        + KNOWN.replace("ä", "%C3%A4")
                                        + "\n\n{ \"access_token\": \"as-documented\", \"copy\": \"" + KNOWN + "\" }"))
                .with("mappings/key.json", """
                        { "name": "with a key",
                          "request": { "method": "GET", "urlPath": "/keys",
                            "headers": { "X-Api-Key": { "equalTo": "%1$s" }, "X-Mode": { "equalTo": "%2$s" } },
                            "queryParameters": { "sig": { "equalTo": "%1$s" } } },
                          "response": { "status": 200, "body": "never" } }
                        """.formatted(WANTED, KNOWN))
                .with("mappings/bytes.json", """
                        { "request": { "method": "GET", "urlPath": "/bytes" },
                          "response": { "status": 200, "base64Body": "/2tuMHduLXRvLXRoZS1ieXRlcw==",
                            "headers": { "X-Many": ["a", "kn0wn-to-the-bytes"] } } }
                        """)
                .with("verbatim.yml", """
                        docs: docs
                        targets:
                          mock: { mappings: mappings }
                          qa: { url: "https://qa.contoso.example", auth: { type: token, token: "${env:QA_TOKEN}" } }
                          qb: { url: "https://qb.contoso.example", auth: { type: token, token: "${env:QB_TOKEN}" } }
                        """);
        PipedInputStream said = new PipedInputStream();
        PrintStream out = new PrintStream(both(new PipedOutputStream(said)), true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("QA_TOKEN", KNOWN, "QB_TOKEN", "kn0wn-to-the-bytes");
        Console console = new Console(out, out, environment, folder, Clock.systemUTC());
        command = new Thread(() -> Verbatim.run(console, "serve"));
        command.start();
        url = new Scanner(said, StandardCharsets.UTF_8).nextLine().replaceFirst(".* at (http\\S+) until Ctrl-C", "$1");
    }

    @AfterEach
    void stop() throws InterruptedException {
        command.interrupt();
        command.join();
        SecretSearch.assertNone("the terminal", screen.toString(StandardCharsets.UTF_8), List.of(KNOWN, WANTED, SENT));
    }

    @Test
    void what_is_documented_stays_and_what_is_known_does_not() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/tokens/1");

        assertThat(text(answer)).contains("\"as-documented\"", "\"copy\": \"***\"");
        assertThat(answer.headers().firstValue("X-Copy")).hasValue("***");
    }

    @Test
    void bytes_stay_but_for_what_is_known() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/bytes");

        assertThat(answer.body()).containsExactly(0xff, '*', '*', '*');
        assertThat(answer.headers().allValues("X-Many")).containsExactly("a", "***");
    }

    @Test
    void what_came_nearest_is_told_without_secrets() throws IOException, InterruptedException {
        String said = text(get("/keys?sig=" + SENT, "X-Api-Key", SENT, "X-Mode", "other"));

        assertThat(said)
                .contains("it wants the header `X-Api-Key` to be `***`, and it is `***`")
                .contains("it wants the header `X-Mode` to be `***`, and it is `other`")
                .contains("it wants the query option `sig` to be `***`, and it is `***`");
        SecretSearch.assertNone("the answer", said, List.of(KNOWN, WANTED, SENT));
    }

    @Test
    void nobody_is_told_what_it_is_made_of() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/__admin/mappings");

        assertThat(answer.statusCode()).isEqualTo(401);
        SecretSearch.assertNone("the answer", text(answer), List.of(KNOWN, WANTED, "as-documented"));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private OutputStream both(OutputStream other) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                screen.write(b);
                other.write(b);
            }

            @Override
            public void flush() throws IOException {
                other.flush();
            }
        };
    }
}
