package dev.verbatim.mock;

import static dev.verbatim.mock.MockRun.page;
import static dev.verbatim.mock.MockRun.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Attempt;
import dev.verbatim.testing.Pages;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockRefusalsTest {

    private static final String DELETE_ROOM = """
            # Delete room

            ## HTTP request

            ```http
            DELETE /rooms/{room-id}
            ```

            ## Examples

            """;

    @TempDir
    Path folder;

    @Test
    void refuses_a_path_that_fits_no_template() {
        assertThat(run().refusals("PATCH https://api.example/v1.0/room/17\nIf-Match: 1\n\n{}"))
                .extracting(Difference::note)
                .containsExactly("it fits none of the page's HTTP request templates; the nearest is at line 7");
    }

    @Test
    void refuses_a_method_that_no_template_has() {
        assertThat(run().refusals("PUT /rooms/17\nIf-Match: 1\n\n{}"))
                .extracting(Difference::note)
                .allMatch(note -> String.valueOf(note).contains("has the method `"));
    }

    @Test
    void refuses_a_query_option_that_no_table_has() {
        assertThat(run().refusals("GET /rooms/17?dept=2\nIf-Match: 1"))
                .extracting(Difference::where, Difference::note)
                .containsExactly(
                        tuple("query option dept", "the page's table of query parameters does not have `dept`"));
    }

    @Test
    void refuses_a_request_without_a_required_header() {
        List<Difference> refusals = run().refusals("GET /rooms/17");

        assertThat(refusals)
                .extracting(Difference::where, Difference::kind)
                .containsExactly(tuple("header If-Match", DifferenceKind.REQUEST_REFUSED));
        assertThat(refusals.get(0).note())
                .isEqualTo("the page's table of request headers, line 22, marks `If-Match` as required,"
                        + " and the request has none");
    }

    @Test
    void an_untyped_body_of_json_is_sent_as_json() {
        assertThat(run().refusals("PATCH /rooms/17\nIf-Match: 1\n\n{}")).isEmpty();
    }

    @Test
    void refuses_a_body_that_is_not_of_its_media_type() {
        assertThat(run().refusals("PATCH /rooms/17\nIf-Match: 1\nContent-Type: application/json\n\n{\"a\": \"b"))
                .extracting(Difference::where)
                .containsExactly("request body");
    }

    @Test
    void refuses_every_broken_rule_at_once() {
        assertThat(run().refusals("GET /room/17?dept=2")).hasSize(3);
    }

    @Test
    void the_span_of_a_refusal_is_the_request_line() {
        Difference refusal = run().refusals("GET /rooms/17").get(0);

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

        try (MockTarget mock = run().mock(null, rule)) {
            assertThat(mock.replay(page, Pages.exchange(page, 0)).refusals())
                    .extracting(Difference::kind, Difference::where, Difference::detail)
                    .containsExactly(
                            tuple(DifferenceKind.REQUEST_REFUSED, "request body $.nme", "property-undocumented"));
        }
    }

    @Test
    void an_example_of_a_failure_may_break_the_rules() {
        assertThat(response(run().replay("GET /rooms/17?dept=2", "HTTP/1.1 412 Precondition Failed"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void an_example_of_a_401_is_sent_without_a_token() {
        Attempt attempt = run().replay("GET /rooms/17", "HTTP/1.1 401 Unauthorized");

        assertThat(response(attempt).status()).isEqualTo(401);
        assertThat(Objects.requireNonNull(attempt.request()).headers()).isEmpty();
    }

    @Test
    void an_example_of_a_401_may_show_its_bad_token() {
        Attempt attempt = run().replay("GET /rooms/17\nAuthorization: Bearer expired", "HTTP/1.1 401 Unauthorized");

        assertThat(response(attempt).status()).isEqualTo(401);
        assertThat(attempt.refusals()).isEmpty();
    }

    @Test
    void nothing_is_demanded_of_a_request_to_another_host() {
        Page page = Pages.read("up.md", """
                # Upload

                ## HTTP request

                ```http
                POST /uploads
                ```

                ## Request headers

                | Header   | Value     |
                |:---------|:----------|
                | If-Match | Required. |

                ## Example

                <!-- { "blockType": "request", "name": "start" } -->
                ```http
                POST https://api.example/v1.0/uploads
                If-Match: 1
                ```
                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 204 No Content
                ```

                <!-- { "blockType": "request", "name": "cancel" } -->
                ```http
                DELETE https://up.example/f17
                ```
                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 204 No Content
                ```
                """);

        try (MockTarget mock = run().mock(null, BodyRule.NONE)) {
            assertThat(mock.replay(page, Pages.exchange(page, 0)).refusals()).isEmpty();
            assertThat(mock.replay(page, Pages.exchange(page, 1)).refusals()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST /rooms/17/invite, true",
        "POST /rooms/invite, true",
        "POST /rooms/17, false",
        "DELETE /room/18, false",
    })
    void a_further_step_needs_no_template_where_the_page_shows_its_own_operation(String request, boolean accepted) {
        String own = example("own", "DELETE /rooms/17");
        Page with = Pages.read("with.md", DELETE_ROOM + own + example("other", request));
        Page without = Pages.read("without.md", DELETE_ROOM + example("other", request));

        try (MockTarget mock = run().mock(null, BodyRule.NONE)) {
            assertThat(mock.replay(with, Pages.exchange(with, 1)).refusals().isEmpty())
                    .isEqualTo(accepted);
            assertThat(mock.replay(without, Pages.exchange(without, 0)).refusals())
                    .hasSize(1);
        }
    }

    private static String example(String name, String request) {
        return """
                <!-- { "blockType": "request", "name": "%s" } -->
                ```http
                %s
                ```
                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 204 No Content
                ```

                """.formatted(name, request);
    }

    private MockRun run() {
        return new MockRun(folder);
    }
}
