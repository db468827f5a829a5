package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Set-up that begins an operation, and has to wait for its end. */
@Timeout(60)
class SetUpOperationTest {

    private static final String PAGE = Pages.example(
                    "copy-widget",
                    "POST https://api.contoso.example/widgets/1/copy",
                    "HTTP/1.1 202 Accepted\nLocation: https://api.contoso.example/operations/1")
            + Pages.example(
                    "get-widget",
                    "GET https://api.contoso.example/widgets/2",
                    "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"2\" }");

    private static final String SCENARIOS = """
            {
              "canned-requests": [ { "name": "a-copy", STEP, "poll": { "interval": "10ms" } } ],
              "scenarios": [ { "method": "get-widget", "test-setup": [ { "canned-request": "a-copy" } ] } ]
            }
            """;

    private static final String POLL = ", \"poll\": { \"interval\": \"10ms\" }";

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void prepare() {
        docs = new DocsFolder(folder)
                .with("docs/copy.md", PAGE)
                .with("verbatim.yml", "docs: docs\nscenarios: [s.json]\n");
        step("\"method\": \"copy-widget\"");
        server.json("/widgets/2", "{ \"id\": \"2\" }");
        server.on(
                "/widgets/1/copy",
                "HTTP/1.1 202 Accepted\nLocation: " + server.url() + "/operations/1\nRetry-After: 0.01",
                "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_operation_that_ends_well_lets_the_example_be_sent() {
        server.json("/operations/1", "{ \"status\": \"succeeded\" }");

        assertThat(run().outcome("get-widget")).isEqualTo("matches");
        assertThat(server.requests()).containsExactly("POST /widgets/1/copy", "GET /operations/1", "GET /widgets/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'status': 'failed' }    | `failed`",
                "{ 'status': 'Cancelled' } | `Cancelled`",
                "{ 'status': 'failed', 'error': { 'code': 'quota', 'message': 'No more\\ncopies' } } "
                        + "| `failed`: quota, No more copies",
                "{ 'status': 'failed', 'resultInfo': { 'code': 409, 'message': 'It is locked' } } "
                        + "| `failed`: It is locked",
            })
    void an_operation_that_ends_badly_blocks_the_example(String end, String words) {
        server.json("/operations/1", end.replace('\'', '"'));

        assertBlocked(words);
    }

    @Test
    void what_an_operation_that_does_not_end_began_is_cleaned_up() {
        server.json("/operations/1", "{ \"status\": \"running\" }");
        docs.with("s.json", """
                { "scenarios": [ {
                  "method": "get-widget",
                  "test-setup": [ { "method": "copy-widget", "capture": { "[operation]": "Location:" },
                                    "poll": { "limit": "50ms", "interval": "10ms" } } ],
                  "cleanup": [ { "http-request": "DELETE /operations/x", "request-parameters": { "!url": "[operation]" } } ]
                } ] }
                """);

        Ran ran = docs.verbatim(
                "run", "-e", "get-widget", "--target", server.url(), "--allow-writes", "--allow-deletes=any");

        assertThat(ran.outcome("get-widget")).isEqualTo("no-verdict");
        assertThat(server.requests()).last().isEqualTo("DELETE /operations/1");
    }

    @Test
    void an_operation_whose_end_is_an_error_blocks_the_example() {
        server.on("/operations/1", "HTTP/1.1 410 Gone\nContent-Length: 0", "");

        assertBlocked("`410`");
    }

    @Test
    void what_is_captured_is_that_of_the_end_of_the_operation() {
        capturing("$.widget", POLL);
        server.json("/operations/1", "{ \"status\": \"succeeded\", \"widget\": \"2\" }");

        assertThat(run().outcome("get-widget")).isEqualTo("matches");
        assertThat(server.requests()).endsWith("GET /widgets/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.id", "$.widget"})
    void what_is_captured_is_that_of_the_result_or_else_of_the_operation(String place) {
        capturing(place, POLL);
        server.json("/operations/1", """
                { "status": "succeeded", "id": "1", "widget": "2", "resourceLocation": "/widgets/2" }
                """);

        assertThat(run().outcome("get-widget")).isEqualTo("matches");
        assertThat(server.requests()).endsWith("GET /widgets/2", "GET /widgets/2");
    }

    @Test
    void without_poll_what_is_captured_is_that_of_the_first_answer() {
        capturing("Location:", "");
        server.json("/operations/1", "{ \"id\": \"2\" }");

        assertThat(run("--poll").outcome("get-widget")).isEqualTo("matches");
        assertThat(server.requests()).endsWith("GET /operations/1", "GET /operations/1");
    }

    @Test
    void expectations_of_what_is_polled_are_those_of_the_end() {
        docs.with("s.json", """
                { "scenarios": [ { "method": "copy-widget", "poll": { "interval": "10ms" },
                    "expectations": { "$.status": "succeeded", "Location:": "SERVER/operations/1" } } ] }
                """.replace("SERVER", server.url()));
        server.json("/operations/1", "{ \"status\": \"succeeded\" }");

        Ran ran = docs.verbatim("run", "-e", "copy-widget", "--target", server.url(), "--allow-writes");

        assertThat(ran.outcome("copy-widget")).as(ran.screen()).isEqualTo("matches");
    }

    @Test
    void raw_requests_are_polled_too() {
        step("\"http-request\": \"POST /widgets/1/copy\"");
        server.json("/operations/1", "{ \"status\": \"failed\" }");

        assertBlocked("`failed`");
    }

    @Test
    void clean_up_that_ends_badly_is_told() {
        docs.with("s.json", """
                {
                  "scenarios": [ {
                    "method": "get-widget",
                    "cleanup": [ { "name": "undo", "method": "copy-widget", "poll": { "interval": "10ms" } } ]
                  } ]
                }
                """);
        server.json("/operations/1", "{ \"status\": \"failed\" }");

        Ran ran = run();

        assertThat(ran.outcome("get-widget")).isEqualTo("matches");
        assertThat(ran.report().at("/findings/0/message").asText())
                .startsWith("clean-up step `undo`: ")
                .endsWith("and the operation that it began ended as `failed`");
    }

    private void assertBlocked(String words) {
        Ran ran = run();

        assertThat(ran.outcome("get-widget")).isEqualTo("blocked");
        assertThat(ran.example("get-widget").path("reason").asText())
                .isEqualTo("set-up step `a-copy`: `POST " + server.url() + "/widgets/1/copy` answered 202,"
                        + " and the operation that it began ended as " + words);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(server.requests()).doesNotContain("GET /widgets/2");
    }

    private void step(String step) {
        docs.with("s.json", SCENARIOS.replace("STEP", step));
    }

    private void capturing(String place, String poll) {
        String url = place.startsWith("$") ? "/widgets/[copy]" : "[copy]";
        docs.with("s.json", """
                { "scenarios": [ { "method": "get-widget", "request-parameters": { "!url": "URL" },
                    "test-setup": [ { "method": "copy-widget", "capture": { "[copy]": "PLACE" } POLL } ] } ] }
                """.replace("URL", url).replace("PLACE", place).replace("POLL", poll));
    }

    private Ran run(String... options) {
        List<String> args =
                new ArrayList<>(List.of("run", "-e", "get-widget", "--target", server.url(), "--allow-writes"));
        args.addAll(List.of(options));
        return docs.verbatim(args.toArray(String[]::new));
    }
}
