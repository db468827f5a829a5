package dev.verbatim.mock;

import static dev.verbatim.mock.MockRun.page;
import static dev.verbatim.mock.MockRun.request;
import static dev.verbatim.mock.MockRun.response;
import static dev.verbatim.mock.MockRun.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.Attempt;
import dev.verbatim.testing.Pages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockSourcesTest {

    @TempDir
    Path folder;

    @Test
    void a_recording_goes_before_the_page() throws IOException {
        run().write("recordings/x.json", """
                {"request": {"method": "GET", "urlPath": "/elsewhere"},
                 "response": {"status": 200, "jsonBody": {"name": "Green"}, "headers": {"Content-Type": "application/json"}},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one", "date": "2026-05-04", "target": "t"}}}
                """);

        Attempt attempt = run().replay(
                        "GET /rooms/17\nIf-Match: 1",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"name\": \"Blue\"}");

        assertThat(text(attempt)).isEqualTo("{\"name\":\"Green\"}");
        assertThat(attempt.proof()).isEqualTo(new Proof(Proof.Kind.RECORDING, "2026-05-04"));
    }

    @Test
    void a_recording_may_have_its_body_in_a_file() throws IOException {
        run().write("recordings/__files/body.json", "{\"name\": \"Grey\"}");
        run().write("recordings/x.json", """
                {"request": {}, "response": {"status": 200, "bodyFileName": "body.json"},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one"}}}
                """);

        assertThat(text(run().replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 200 OK")))
                .isEqualTo("{\"name\": \"Grey\"}");
    }

    @Test
    void a_recording_does_not_save_a_request_that_breaks_a_rule() throws IOException {
        run().write("recordings/x.json", """
                {"request": {}, "response": {"status": 200},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one"}}}
                """);

        assertThat(run().replay("GET /rooms/17", "HTTP/1.1 200 OK").refusals()).hasSize(1);
    }

    @Test
    void a_mapping_of_the_user_goes_before_everything() throws IOException {
        run().write("mappings/x.json", """
                {"priority": 9, "request": {"method": "GET", "urlPathPattern": "/rooms/[0-9]+"},
                 "response": {"status": 200, "body": "mine"}}
                """);

        Attempt attempt = run().replay("GET /rooms/17", "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}");

        assertThat(text(attempt)).isEqualTo("mine");
        assertThat(attempt.proof()).isEqualTo(Proof.of(Proof.Kind.STUBS));
        assertThat(attempt.refusals()).isEmpty();
    }

    @Test
    void a_mapping_of_the_user_may_answer_what_the_page_does_not() throws IOException {
        run().write("mappings/x.json", "{\"request\": {}, \"response\": {\"status\": 203}}");
        Page page = Pages.read("api-docs/a.md", request("one", "GET /rooms/17"));

        try (MockTarget mock = run().mock(folder.resolve("mappings"), BodyRule.NONE)) {
            assertThat(response(mock.replay(page, Pages.exchange(page, 0))).status())
                    .isEqualTo(203);
        }
    }

    @Test
    void a_folder_as_wiremock_has_it_is_understood() throws IOException {
        run().write("wiremock/mappings/x.json", "{\"request\": {}, \"response\": {\"bodyFileName\": \"b.txt\"}}");
        run().write("wiremock/__files/b.txt", "from a file");
        Page page = page("GET /rooms/17", "HTTP/1.1 200 OK");

        try (MockTarget mock = run().mock(folder.resolve("wiremock"), BodyRule.NONE)) {
            assertThat(text(mock.replay(page, Pages.exchange(page, 0)))).isEqualTo("from a file");
        }
    }

    @Test
    void a_mapping_that_just_misses_is_named() throws IOException {
        run().write("mappings/rename.json", """
                {"request": {"method": "GET", "urlPath": "/rooms/17", "headers": {"X-Tenant": {"equalTo": "t1"}},
                             "queryParameters": {"depth": {"equalTo": "2"}}},
                 "response": {"status": 200}}
                """);

        assertThat(run().replay("GET /rooms/17?depth=2", "HTTP/1.1 200 OK")
                        .refusals()
                        .get(0)
                        .note())
                .endsWith("the mapping `rename.json` comes nearest, but it wants the header `X-Tenant` to be `t1`,"
                        + " and it is absent");
    }

    @Test
    void a_mapping_meant_for_the_example_has_to_match_it() throws IOException {
        run().write("mappings/rename.json", """
                {"name": "rename", "request": {"method": "PUT", "urlPath": "/rooms/17"}, "response": {"status": 200},
                 "metadata": {"verbatim": {"page": "api-docs/rooms.md", "example": "one"}}}
                """);

        assertThat(run().replay("GET /rooms/17\nIf-Match: 1", "HTTP/1.1 200 OK").refusals())
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
        run().write("mappings/bad.json", mapping);

        try (MockTarget mock = run().mock(folder.resolve("mappings"), BodyRule.NONE)) {
            assertThatThrownBy(mock::await)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining(words)
                    .hasMessageContaining("bad.json");
        }
    }

    private MockRun run() {
        return new MockRun(folder);
    }
}
