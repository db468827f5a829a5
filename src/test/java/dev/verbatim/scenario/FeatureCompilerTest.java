package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.ExampleId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureCompilerTest {

    @Test
    void an_example_reads_as_a_scenario() {
        Exchange delete = Pages.exchange(
                "delete-participant", "DELETE", "https://api.example/calls/{id}", "", Pages.response(204, ""));

        assertThat(compile("Delete participant", delete)).isEqualTo("""
                        # calls/participant-delete.md
                        # compiled by `verbatim features`: edit the page, not this file
                        Feature: Delete participant

                          @DELETE @truncated @slow @onedrive.only @page=participant-delete
                          Scenario: delete-participant
                            Given the documented request at line 10
                              \"""http
                              DELETE https://api.example/calls/{id}
                              \"""
                            When it is replayed
                            Then the status is 204
                            And there is no body
                        """);
    }

    @Test
    void headers_and_body_are_shown_as_documented() {
        Exchange get = Pages.exchange(
                "get",
                "GET",
                "/calls",
                "",
                Pages.response(200, "{\n  \"id\": 1\n}", "Content-Type", "application/json", "Content-Length", "12"));

        assertThat(compile("Get", get)).endsWith("""
                            Then the status is 200
                            And the documented headers are there
                              | Content-Type | application/json |
                            And the body has the documented shape
                              \"""json
                              {
                                "id": 1
                              }
                              \"""
                        """);
    }

    @Test
    void alternative_responses_are_listed() {
        Exchange get = Pages.exchange("get", "GET", "/calls", "", Pages.response(200, "{}"), Pages.response(202, ""));

        assertThat(compile("Get", get)).endsWith("""
                            When it is replayed
                            Then the response may be the one at line 30
                              \"""http
                              HTTP/1.1 200 Words

                              {}
                              \"""
                            And the response may be the one at line 30
                              \"""http
                              HTTP/1.1 202 Words
                              \"""
                            And it is one of these
                        """);
    }

    @Test
    void an_example_that_is_never_sent_is_shown_with_the_reason() {
        assertThat(compile("Get", Pages.skipped("old", "GET /old", "its request is ignored")))
                .endsWith("""
                          @not-sent @slow @onedrive.only @page=participant-delete
                          Scenario: old
                            Given the documented request at line 10
                              \"""http
                              GET /old
                              \"""
                            But it is not sent: its request is ignored
                        """);
    }

    @Test
    void a_request_without_a_response_must_succeed() {
        assertThat(compile("Get", Pages.exchange("get", "GET", "/calls", "")))
                .endsWith("    When it is replayed\n    Then the request succeeds\n");
    }

    @Test
    void the_line_of_each_scenario_leads_to_its_example() {
        Exchange one = Pages.exchange("one", "GET", "/1", "", Pages.response(200, ""));
        Exchange two = Pages.exchange("two", "GET", "/2", "", Pages.response(200, ""));
        FeatureSource source = new FeatureCompiler().compile(Pages.page("Get", List.of(one, two)), List.of(one, two));

        assertThat(source.text().lines().toList().get(5)).isEqualTo("  Scenario: one");
        assertThat(source.scenarios())
                .hasSize(2)
                .containsEntry(6, new ExampleId(Pages.PATH, "one"))
                .containsEntry(16, new ExampleId(Pages.PATH, "two"));
    }

    @Test
    void a_path_that_looks_like_a_pragma_is_no_pragma() {
        FeatureSource source = new FeatureCompiler().compile(Pages.page("language: tlh", "T", List.of()), List.of());

        assertThat(source.text()).startsWith("# ./language: tlh\n");
        assertThat(FeatureCompiler.page("# ./language: tlh")).isEqualTo("language: tlh");
    }

    private static String compile(String title, Exchange exchange) {
        return new FeatureCompiler()
                .compile(Pages.page(title, List.of(exchange)), List.of(exchange))
                .text();
    }
}
