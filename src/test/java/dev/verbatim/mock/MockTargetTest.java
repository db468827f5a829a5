package dev.verbatim.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.Attempt;
import dev.verbatim.testing.Pages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockTargetTest {

    private static final String RULES = """
            # Rename a room

            ## HTTP request

            ~~~http
            GET /rooms/{room-id}
            PATCH /rooms/{room-id}
            DELETE /rooms/{room-id}
            ~~~

            ## Optional query parameters

            |Name|Description|
            |:---|:---|
            |depth|How many floors.|

            ## Request headers

            |Name|Description|
            |:---|:---|
            |Authorization|Bearer {token}. Required.|
            |If-Match|The tag last seen. Required.|
            |Content-Type|application/json. Required.|
            |Prefer|Optional.|

            """;

    @TempDir
    Path folder;

    @Test
    void answers_as_documented() {
        Attempt attempt = replay("""
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
        assertThat(text(response)).isEqualTo("{\"name\": \"Blue\"}");
        assertThat(response.broken()).isNull();
        assertThat(response.header(MockServer.STUB_ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "204", "206", "301", "304", "307", "400", "403", "404", "409", "429", "500", "503"
    })
    void answers_with_any_status(int status) {
        assertThat(response(replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 " + status + " X"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void sends_the_account_and_not_the_route() {
        assertThat(Objects.requireNonNull(replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 204 No Content")
                                .request())
                        .headers())
                .extracting(h -> h.name())
                .containsExactly("If-Match", "Authorization");
    }

    @Test
    void answers_to_placeholders() {
        assertThat(response(replay("GET /rooms/{room-id}\nIf-Match: 1", "HTTP/1.1 204 No Content"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void sends_json_that_only_people_can_read_as_json() {
        Attempt attempt = replay(
                "GET /rooms/17\nIf-Match: 1",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": 1, // one\n \"b\": [2, ...],}");

        assertThat(text(response(attempt))).isEqualTo("{\"a\":1,\"b\":[2]}");
    }

    @Test
    void sends_values_where_the_sample_names_types() {
        Attempt attempt = replay(
                "GET /rooms/17\nIf-Match: 1",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                        + "{\"size\": \"Int32\", \"kind\": \"boolean\", \"colour\": \"red | blue\", \"name\": \"String\"}");

        assertThat(text(response(attempt)))
                .isEqualTo("{\"size\":1,\"kind\":\"boolean\",\"colour\":\"red\",\"name\":\"String\"}");
    }

    @Test
    void compresses_what_is_documented_as_compressed() {
        Attempt attempt = replay(
                "GET /rooms/17\nIf-Match: 1",
                "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Encoding: gzip\n\n{\"a\": 1}");

        assertThat(response(attempt).header("content-encoding")).contains("gzip");
        assertThat(response(attempt).body()).startsWith(0x1f, 0x8b);
    }

    @Test
    void refuses_a_path_that_fits_no_template() {
        assertThat(refusals("PATCH https://api.example/v1.0/room/17\nIf-Match: 1\n\n{}"))
                .extracting(Difference::note)
                .containsExactly("`PATCH https://api.example/v1.0/room/17` fits none of the page's HTTP request"
                        + " templates; nearest: `PATCH /rooms/{room-id}`, line 7");
    }

    @Test
    void refuses_a_method_that_no_template_has() {
        assertThat(refusals("PUT /rooms/17\nIf-Match: 1\n\n{}"))
                .extracting(Difference::note)
                .allMatch(note -> String.valueOf(note).contains("has the method `"));
    }

    @Test
    void refuses_a_query_option_that_no_table_has() {
        assertThat(refusals("GET /rooms/17?dept=2\nIf-Match: 1"))
                .extracting(Difference::where, Difference::note)
                .containsExactly(
                        tuple("query option dept", "the page's table of query parameters does not have `dept`"));
    }

    @Test
    void refuses_a_request_without_a_required_header() {
        List<Difference> refusals = refusals("GET /rooms/17");

        assertThat(refusals)
                .extracting(Difference::where, Difference::kind)
                .containsExactly(tuple("header If-Match", DifferenceKind.REQUEST_REFUSED));
        assertThat(refusals.get(0).note())
                .isEqualTo("the page's table of request headers, line 22, marks `If-Match` as required,"
                        + " and the request has none");
    }

    @Test
    void an_untyped_body_of_json_is_sent_as_json() {
        assertThat(refusals("PATCH /rooms/17\nIf-Match: 1\n\n{}")).isEmpty();
    }

    @Test
    void refuses_a_body_that_is_not_of_its_media_type() {
        assertThat(refusals("PATCH /rooms/17\nIf-Match: 1\nContent-Type: application/json\n\n{\"a\": \"b"))
                .extracting(Difference::where)
                .containsExactly("request body");
    }

    @Test
    void refuses_every_broken_rule_at_once() {
        assertThat(refusals("GET /room/17?dept=2")).hasSize(3);
    }

    @Test
    void the_span_of_a_refusal_is_the_request_line() {
        Difference refusal = refusals("GET /rooms/17").get(0);

        assertThat(refusal.span().startColumn()).isEqualTo(1);
        assertThat(refusal.span().endColumn()).isEqualTo("GET /rooms/17".length() + 1);
    }

    @Test
    void refuses_a_body_that_the_rule_for_bodies_refuses() {
        Page page = page("PATCH /rooms/17\nIf-Match: 1\n\n{\"nme\": 1}", "HTTP/1.1 204 No Content");
        BodyRule rule = (p, exchange) -> List.of(new Difference(
                DifferenceKind.PROPERTY_UNDOCUMENTED,
                "$.nme",
                "",
                "",
                "1",
                "number",
                Objects.requireNonNull(exchange.request()).body().span(),
                "",
                null));

        try (MockTarget mock = mock(null, rule)) {
            assertThat(mock.replay(page, Pages.exchange(page, 0)).refusals())
                    .extracting(Difference::kind, Difference::where, Difference::detail)
                    .containsExactly(
                            tuple(DifferenceKind.REQUEST_REFUSED, "request body $.nme", "property-undocumented"));
        }
    }

    @Test
    void an_example_of_a_failure_may_break_the_rules() {
        assertThat(response(replay("GET /rooms/17?dept=2", "HTTP/1.1 412 Precondition Failed"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void an_example_of_a_401_is_sent_without_a_token() {
        Attempt attempt = replay("GET /rooms/17", "HTTP/1.1 401 Unauthorized");

        assertThat(response(attempt).status()).isEqualTo(401);
        assertThat(Objects.requireNonNull(attempt.request()).headers()).isEmpty();
    }

    @Test
    void an_example_of_a_401_may_show_its_bad_token() {
        Attempt attempt = replay("GET /rooms/17\nAuthorization: Bearer expired", "HTTP/1.1 401 Unauthorized");

        assertThat(response(attempt).status()).isEqualTo(401);
        assertThat(attempt.refusals()).isEmpty();
    }

    @Test
    void a_request_without_a_documented_response_is_not_sent() {
        Page page = Pages.read("api-docs/a.md", request("one", "GET /rooms/17").replace("~~~", "```"));

        try (MockTarget mock = mock(null, BodyRule.NONE)) {
            assertThat(mock.replay(page, Pages.exchange(page, 0)).reason())
                    .isEqualTo("no response is documented for it, so the mock has nothing to answer with");
        }
    }

    @Test
    void a_response_that_cannot_be_read_is_a_reason_not_to_send() {
        Attempt attempt =
                replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": \"b");

        assertThat(attempt.failed()).isEqualTo(Outcome.NOT_SENT);
        assertThat(attempt.reason()).endsWith("is not JSON that can be read");
    }

    @Test
    void a_recording_goes_before_the_page() throws IOException {
        write("recordings/x.json", """
                {"request": {"method": "GET", "urlPath": "/elsewhere"},
                 "response": {"status": 200, "jsonBody": {"name": "Green"}, "headers": {"Content-Type": "application/json"}},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one", "date": "2026-05-04", "target": "t"}}}
                """);

        Attempt attempt = replay(
                "GET /rooms/17\nIf-Match: 1",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"name\": \"Blue\"}");

        assertThat(text(response(attempt))).isEqualTo("{\"name\":\"Green\"}");
        assertThat(attempt.proof()).isEqualTo(new Proof(Proof.Kind.RECORDING, "2026-05-04"));
    }

    @Test
    void a_recording_may_have_its_body_in_a_file() throws IOException {
        write("recordings/__files/body.json", "{\"name\": \"Grey\"}");
        write("recordings/x.json", """
                {"request": {}, "response": {"status": 200, "bodyFileName": "body.json"},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one"}}}
                """);

        assertThat(text(response(replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 200 OK"))))
                .isEqualTo("{\"name\": \"Grey\"}");
    }

    @Test
    void a_recording_does_not_save_a_request_that_breaks_a_rule() throws IOException {
        write("recordings/x.json", """
                {"request": {}, "response": {"status": 200},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one"}}}
                """);

        assertThat(replay("GET /rooms/17", "HTTP/1.1 200 OK").refusals()).hasSize(1);
    }

    @Test
    void a_mapping_of_the_user_goes_before_everything() throws IOException {
        write("mappings/x.json", """
                {"priority": 9, "request": {"method": "GET", "urlPathPattern": "/rooms/[0-9]+"},
                 "response": {"status": 200, "body": "mine"}}
                """);

        Attempt attempt = replay("GET /rooms/17", "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}");

        assertThat(text(response(attempt))).isEqualTo("mine");
        assertThat(attempt.proof()).isEqualTo(Proof.of(Proof.Kind.STUBS));
        assertThat(attempt.refusals()).isEmpty();
    }

    @Test
    void a_mapping_of_the_user_may_answer_what_the_page_does_not() throws IOException {
        write("mappings/x.json", "{\"request\": {}, \"response\": {\"status\": 203}}");
        Page page = Pages.read("api-docs/a.md", request("one", "GET /rooms/17").replace("~~~", "```"));

        try (MockTarget mock = mock(folder.resolve("mappings"), BodyRule.NONE)) {
            assertThat(response(mock.replay(page, Pages.exchange(page, 0))).status())
                    .isEqualTo(203);
        }
    }

    @Test
    void a_folder_as_wiremock_has_it_is_understood() throws IOException {
        write("wiremock/mappings/x.json", "{\"request\": {}, \"response\": {\"bodyFileName\": \"b.txt\"}}");
        write("wiremock/__files/b.txt", "from a file");
        Page page = page("GET /rooms/17", "HTTP/1.1 200 OK");

        try (MockTarget mock = mock(folder.resolve("wiremock"), BodyRule.NONE)) {
            assertThat(text(response(mock.replay(page, Pages.exchange(page, 0)))))
                    .isEqualTo("from a file");
        }
    }

    @Test
    void a_mapping_that_just_misses_is_named() throws IOException {
        write("mappings/rename.json", """
                {"request": {"method": "GET", "urlPath": "/rooms/17", "headers": {"X-Tenant": {"equalTo": "t1"}},
                             "queryParameters": {"depth": {"equalTo": "2"}}},
                 "response": {"status": 200}}
                """);

        assertThat(replay("GET /rooms/17?depth=2", "HTTP/1.1 200 OK")
                        .refusals()
                        .get(0)
                        .note())
                .endsWith("the mapping `rename.json` comes nearest, but it wants the header `X-Tenant` to be `t1`,"
                        + " and it is absent");
    }

    @Test
    void a_mapping_meant_for_the_example_has_to_match_it() throws IOException {
        write("mappings/rename.json", """
                {"name": "rename", "request": {"method": "PUT", "urlPath": "/rooms/17"}, "response": {"status": 200},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one"}}}
                """);

        assertThat(replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 200 OK").refusals())
                .extracting(Difference::note)
                .containsExactly("the mapping `rename` comes nearest, but it wants the method `PUT`, not `GET`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"request": {}, "response": {"proxyBaseUrl": "http://x"}} | forwards requests (`proxyBaseUrl`)
                    {"request": {}, "serveEventListeners": [{"name": "webhook"}]} | calls other services
                    [1] | is not a JSON object
                    {"request": | is not JSON
                    {"request": {"urll": "/x"}} | WireMock cannot read the mapping
                    """)
    void a_mapping_that_cannot_be_used_is_a_usage_error(String mapping, String words) throws IOException {
        write("mappings/bad.json", mapping);

        try (MockTarget mock = mock(folder.resolve("mappings"), BodyRule.NONE)) {
            assertThatThrownBy(mock::await)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining(words)
                    .hasMessageContaining("bad.json");
        }
    }

    @Test
    void a_taken_port_is_an_environment_error() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MockTarget mock = new MockTarget(
                        new TargetSettings("mock", null, null, taken.getLocalPort(), true, Map.of(), 20),
                        folder,
                        List.of(),
                        BodyRule.NONE)) {
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
        Page page = Pages.read("api-docs/rooms.md", (RULES + examples).replace("~~~", "```"));

        try (MockTarget mock = mock(null, BodyRule.NONE)) {
            List<Integer> mixed = IntStream.range(0, 200)
                    .parallel()
                    .filter(i -> !text(response(mock.replay(page, Pages.exchange(page, i))))
                            .equals("{\"number\": " + i + "}"))
                    .boxed()
                    .toList();

            assertThat(mixed).isEmpty();
        }
    }

    private Attempt replay(String request, String response) {
        Page page = page(request, response);
        Path mappings = folder.resolve("mappings");
        try (MockTarget mock = mock(Files.isDirectory(mappings) ? mappings : null, BodyRule.NONE)) {
            return mock.replay(page, Pages.exchange(page, 0));
        }
    }

    private List<Difference> refusals(String request) {
        return replay(request, "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}")
                .refusals();
    }

    private MockTarget mock(@Nullable Path mappings, BodyRule rule) {
        return new MockTarget(
                new TargetSettings("mock", null, mappings, 0, true, Map.of(), 20),
                folder.resolve("recordings"),
                List.of(),
                rule);
    }

    private static Page page(String request, String response) {
        return Pages.read(
                "api-docs/rooms.md", (RULES + request("one", request) + response(response)).replace("~~~", "```"));
    }

    private static String request(String name, String text) {
        return "<!-- { \"blockType\": \"request\", \"name\": \"" + name + "\" } -->\n~~~http\n" + text.stripTrailing()
                + "\n~~~\n\n";
    }

    private static String response(String text) {
        return "<!-- { \"blockType\": \"response\" } -->\n~~~http\n" + text.stripTrailing() + "\n~~~\n\n";
    }

    private static ReceivedResponse response(Attempt attempt) {
        assertThat(attempt.reason()).isNull();
        return Objects.requireNonNull(attempt.response());
    }

    private static String text(ReceivedResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
