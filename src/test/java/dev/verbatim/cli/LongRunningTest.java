package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations followed to their end, and pages to the last. */
@Timeout(60)
class LongRunningTest {

    private static final String PAGE = """
            # Copy a widget

            <!-- { "blockType": "request", "name": "copy" } -->
            ```http
            POST https://api.contoso.example/widgets/1/copy
            ```

            <!-- { "blockType": "response", "longRunningResponseType": "contoso.widget" } -->
            ```http
            HTTP/1.1 202 Accepted
            Location: https://api.contoso.example/operations/1
            ```

            <!-- { "blockType": "resource", "@odata.type": "contoso.widget" } -->
            ```json
            {
              "id": "string",
              "size": 1
            }
            ```
            """;

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void prepare() {
        docs = new DocsFolder(folder).with("docs/copy.md", PAGE);
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
    void an_operation_is_not_followed_unless_asked_for() {
        assertThat(run().outcome("copy")).isEqualTo("matches");
        assertThat(server.requests()).containsExactly("POST /widgets/1/copy");
    }

    @Test
    void its_end_is_compared_with_the_type_that_the_annotation_names() {
        ends("{\"id\": \"2\", \"size\": 7}");

        Ran ran = run("--poll");

        assertThat(ran.outcome("copy")).isEqualTo("matches");
        assertThat(server.requests()).containsExactly("POST /widgets/1/copy", "GET /operations/1", "GET /operations/1");
    }

    @Test
    void an_end_of_another_type_is_a_drift() {
        ends("{\"id\": \"2\", \"size\": \"large\"}");

        Ran ran = run("--poll");

        assertThat(ran.outcome("copy")).isEqualTo("drifted");
        assertThat(ran.kinds("copy")).containsExactly("type-changed");
        assertThat(ran.example("copy").at("/differences/0/where").asText()).isEqualTo("$.size");
        assertThat(ran.example("copy").at("/differences/0/span/startLine").asInt())
                .isEqualTo(8);
        assertThat(ran.out()).contains("in the answer of the operation");
    }

    @Test
    void the_annotation_of_the_request_may_name_the_type_too() {
        docs.with(
                "docs/copy.md",
                PAGE.replace(", \"longRunningResponseType\": \"contoso.widget\"", "")
                        .replace("\"copy\" }", "\"copy\", \"longRunningResponseType\": \"contoso.widget\" }"));
        ends("{\"id\": \"2\", \"size\": \"large\"}");

        Ran ran = run("--poll");

        assertThat(ran.kinds("copy")).containsExactly("type-changed");
        assertThat(ran.example("copy").at("/differences/0/span/startLine").asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"failed", "Cancelled"})
    void an_operation_that_ends_badly_is_a_drift(String status) {
        ends("{\"status\": \"" + status + "\"}");

        Ran ran = run("--poll");

        assertThat(ran.kinds("copy")).containsExactly("status-changed");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void an_operation_whose_end_is_an_error_is_a_drift() {
        server.on("/operations/1", "HTTP/1.1 404 Not Found\nContent-Length: 0", "");

        assertThat(run("--poll").kinds("copy")).containsExactly("status-changed");
    }

    @Test
    void a_setting_can_ask_for_it_and_say_how_long() {
        docs.with(
                "verbatim.yml",
                "docs: docs\ntargets: {t: {url: '" + server.url() + "', long-running: {poll: true, limit: 1s}}}\n");
        server.on("/operations/1", "HTTP/1.1 202 Accepted\nRetry-After: 0.1", "");

        Ran ran = docs.verbatim("run", "--target", "t", "--allow-writes");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.example("copy").path("reason").asText()).isEqualTo("the operation had not ended after 1 s");
    }

    @Test
    void pages_are_compared_each_as_the_example() {
        docs.with("docs/copy.md", Pages.json("widgets", "{ \"value\": [ { \"id\": \"1\" } ] }"));
        server.json("/widgets", "{\"value\": [{\"id\": \"2\"}], \"@odata.nextLink\": \"" + server.url() + "/w?b\"}");
        server.json("/w?b", "{\"value\": [{\"id\": 5}]}");

        assertThat(run().outcome("widgets")).isEqualTo("matches");
        Ran ran = run("--follow-pages", "3");

        assertThat(ran.kinds("widgets")).containsExactly("type-changed");
        assertThat(ran.out()).contains("in the answer of page 2");
    }

    @ParameterizedTest
    @CsvSource({"-1", "many", "100000"})
    void a_number_of_pages_is_a_number(String pages) {
        Ran ran = run("--follow-pages=" + pages);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("`--follow-pages` takes a whole number from 0 to 1000, not `" + pages + "`");
    }

    private Ran run(String... more) {
        String[] arguments = {"run", "docs", "--target", server.url(), "--allow-writes"};
        String[] all = Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
        return docs.verbatim(all);
    }

    /** The operation is running when it is looked at first, and has ended then. */
    private void ends(String body) {
        AtomicInteger looks = new AtomicInteger();
        server.on("/operations/1", out -> {
            String text = looks.getAndIncrement() == 0 ? "{\"status\": \"running\"}" : body;
            out.write(("HTTP/1.1 200 OK\r\nRetry-After: 0.01\r\nContent-Type: application/json\r\nContent-Length: "
                            + text.length() + "\r\n\r\n" + text)
                    .getBytes(StandardCharsets.UTF_8));
        });
    }
}
