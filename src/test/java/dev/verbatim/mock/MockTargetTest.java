package dev.verbatim.mock;

import static dev.verbatim.mock.MockRun.RULES;
import static dev.verbatim.mock.MockRun.page;
import static dev.verbatim.mock.MockRun.request;
import static dev.verbatim.mock.MockRun.response;
import static dev.verbatim.mock.MockRun.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.replay.Attempt;
import dev.verbatim.testing.Pages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockTargetTest {

    @TempDir
    Path folder;

    @Test
    void answers_as_documented() {
        Attempt attempt = run().replay("""
                GET https://api.example/v1.0/rooms/17?depth=2&$select=name
                If-Match: "1"
                """, """
                HTTP/1.1 200 OK
                Content-Type: application/json; charset=utf-8
                X-Floor: 3
                Content-Length: 999

                {"name": "Blue"}
                """);

        ReceivedResponse response = response(attempt);
        assertThat(attempt.refusals()).isEmpty();
        assertThat(attempt.proof()).isEqualTo(Proof.of(Proof.Kind.DOCS));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).contains("application/json; charset=utf-8");
        assertThat(response.header("x-floor")).contains("3");
        assertThat(text(attempt)).isEqualTo("{\"name\": \"Blue\"}");
        assertThat(response.broken()).isNull();
        assertThat(response.header(MockServer.STUB_ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "204", "206", "301", "304", "307", "400", "403", "404", "409", "429", "500", "503"
    })
    void answers_with_any_status(int status) {
        assertThat(response(run().replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 " + status + " X"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void sends_the_account_and_not_the_route() {
        assertThat(Objects.requireNonNull(run().replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 204 No Content")
                                .request())
                        .headers())
                .extracting(h -> h.name())
                .containsExactly("If-Match", "Authorization");
    }

    @Test
    void answers_to_placeholders() {
        assertThat(response(run().replay("GET /rooms/{room-id}\nIf-Match: 1", "HTTP/1.1 204 No Content"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void sends_json_that_only_people_can_read_as_json() {
        Attempt attempt = run().replay(
                        "GET /rooms/17\nIf-Match: 1",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": 1, // one\n \"b\": [2, ...],}");

        assertThat(text(attempt)).isEqualTo("{\"a\":1,\"b\":[2]}");
    }

    @Test
    void sends_values_where_the_sample_names_types() {
        Attempt attempt = run().replay(
                        "GET /rooms/17\nIf-Match: 1",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                                + "{\"size\": \"Int32\", \"kind\": \"boolean\", \"colour\": \"red | blue\", \"name\": \"String\"}");

        assertThat(text(attempt)).isEqualTo("{\"size\":1,\"kind\":\"boolean\",\"colour\":\"red\",\"name\":\"String\"}");
    }

    @Test
    void compresses_what_is_documented_as_compressed() {
        Attempt attempt = run().replay(
                        "GET /rooms/17\nIf-Match: 1",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Encoding: gzip\n\n{\"a\": 1}");

        assertThat(response(attempt).header("content-encoding")).contains("gzip");
        assertThat(response(attempt).body()).startsWith(0x1f, 0x8b);
    }

    @Test
    void a_request_without_a_documented_response_is_not_sent() {
        Page page = Pages.read("api-docs/a.md", request("one", "GET /rooms/17"));

        try (MockTarget mock = run().mock(null, BodyRule.NONE)) {
            assertThat(mock.replay(page, Pages.exchange(page, 0)).reason())
                    .isEqualTo("no response is documented for it, so the mock has nothing to answer with");
        }
    }

    @Test
    void a_response_that_cannot_be_read_is_a_reason_not_to_send() {
        Attempt attempt = run().replay(
                        "GET /rooms/17\nIf-Match: 1", "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": \"b");

        assertThat(attempt.failed()).isEqualTo(Outcome.NOT_SENT);
        assertThat(attempt.reason()).endsWith("is not JSON that can be read");
    }

    @Test
    void a_taken_port_is_an_environment_error() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MockTarget mock = new MockTarget(
                        new TargetSettings("mock", null, null, taken.getLocalPort(), true, Map.of(), 20),
                        folder,
                        List.of(),
                        BodyRule.NONE,
                        text -> text)) {
            assertThatThrownBy(mock::await)
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("the mock cannot listen on port " + taken.getLocalPort()
                            + ", because another program does");
        }
    }

    @Test
    void examples_at_the_same_url_never_answer_each_other() {
        StringBuilder examples = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            examples.append(request("e" + i, "GET /rooms/17\nIf-Match: 1"))
                    .append(response("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"number\": " + i + "}"));
        }
        Page page = Pages.read("api-docs/rooms.md", RULES + examples);

        try (MockTarget mock = run().mock(null, BodyRule.NONE)) {
            List<Integer> mixed = IntStream.range(0, 200)
                    .parallel()
                    .filter(i ->
                            !text(mock.replay(page, Pages.exchange(page, i))).equals("{\"number\": " + i + "}"))
                    .boxed()
                    .toList();

            assertThat(mixed).isEmpty();
        }
    }

    private MockRun run() {
        return new MockRun(folder);
    }
}
