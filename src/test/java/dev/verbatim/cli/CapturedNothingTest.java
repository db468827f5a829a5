package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was captured may be nothing that a URL can hold: `DELETE /widgets/` is another request than that of the page. */
@Timeout(60)
class CapturedNothingTest {

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "{}", "[1]"})
    void it_never_stands_in_a_url(String captured) {
        Ran ran = run(captured, "\"{id}\": \"[it]\"");

        assertThat(ran.example("get-widget").path("reason").asText()).isEqualTo("no value for `[it]`");
        assertThat(server.requests()).containsExactly("GET /made");
    }

    @Test
    void nothing_that_somebody_wrote_is_sent() {
        server.json("/widgets/", "{ \"id\": \"1\" }");

        assertThat(run("1", "\"{id}\": \"\"").outcome("get-widget")).isEqualTo("matches");
    }

    private Ran run(String captured, String parameters) {
        server.json("/made", "{ \"it\": " + captured + " }");
        String page = Pages.example(
                "get-widget",
                "GET https://api.contoso.example/widgets/{id}",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\" }");
        String scenario = """
                { "scenarios": [ { "method": "get-widget", "request-parameters": { PARAMETERS },
                    "test-setup": [ { "http-request": "GET /made", "capture": { "[it]": "$.it" } } ] } ] }
                """;
        return new DocsFolder(folder)
                .with("docs/w.md", page)
                .with("s.json", scenario.replace("PARAMETERS", parameters))
                .with("verbatim.yml", "docs: docs\nscenarios: [s.json]\n")
                .verbatim("run", "--target", server.url());
    }
}
