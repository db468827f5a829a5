package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.SourceText;
import dev.verbatim.testing.Pages;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "{\"a\": [1, 2]} | ¤¤",
                "{\"a\": 1,} | json-tolerated warning 1:8-1:9",
                "{\"a\": 'x'} | json-tolerated warning 1:7-1:10",
                "{\"a\": 1, ...} | json-tolerated info 1:10-1:13",
                "{\"a\": 1, \"a\": 2} | json-duplicate-key warning 1:10-1:13",
                "{\"a\": | json-syntax error 1:6-1:6",
            })
    void says_where_a_body_is_not_json(String body, String expected) {
        List<String> found = JsonFindings.of(SourceText.of("p.md", body)).stream()
                .map(f -> f.rule() + " " + f.severity().word() + " " + Spans.of(f.span()))
                .toList();
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void mends_what_is_certain() {
        Finding finding = JsonFindings.of(SourceText.of("p.md", "{\"a\": 'x'}")).get(0);
        Fix fix = Objects.requireNonNull(finding.fix());
        assertThat(finding.help()).isEqualTo("write `\"x\"`");
        assertThat(fix.edits()).extracting(edit -> edit.replacement()).containsExactly("\"x\"");
    }

    @Test
    void another_notation_is_not_counted_to_the_end() {
        assertThat(JsonFindings.of(SourceText.of("p.md", "[" + "'x',".repeat(1_000) + "1]")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.notes())
                        .containsExactly("999 further places do so too, the first of them on line 1"))
                .satisfies(finding -> assertThat(
                                Objects.requireNonNull(finding.fix()).edits())
                        .hasSize(1_000));
        assertThat(JsonFindings.of(SourceText.of("p.md", "[" + "1,,".repeat(1_000) + "1]")))
                .hasSize(20);
    }

    @Test
    void one_notation_is_one_problem_and_another_is_another() {
        List<Finding> found = JsonFindings.of(SourceText.of("p.md", "{'a': 'x',\n'b':\u00a0[1,],\n'c':\u00a0[1,]}"));
        assertThat(found)
                .extracting(Finding::message, Finding::notes, finding -> Objects.requireNonNull(finding.fix())
                        .edits()
                        .size())
                .containsExactly(
                        tuple(
                                "this is not strict JSON: single quotes round a string",
                                List.of("3 further places do so too, the first of them on line 1"),
                                4),
                        tuple(
                                "this is not strict JSON: `U+00A0` is not a blank in JSON",
                                List.of("line 3 does so too"),
                                2),
                        tuple("this is not strict JSON: trailing comma", List.of(), 1),
                        tuple("this is not strict JSON: trailing comma", List.of(), 1));
    }

    @Test
    void bodies_of_an_example_are_looked_at_on_both_sides() {
        Exchange exchange = Pages.exchange(Pages.read("p.md", """
                        <!-- { "blockType": "request", "name": "a" } -->
                        ```http
                        POST /a
                        Content-Type: application/json

                        {"a": 1,}
                        ```
                        <!-- { "blockType": "response" } -->
                        ```http
                        HTTP/1.1 200 OK
                        Content-Type: application/json

                        {"b": 1,}
                        ```
                        """), 0);
        assertThat(exchange.findings())
                .extracting(Finding::rule, f -> f.span().startLine(), Finding::example)
                .containsExactly(tuple("json-tolerated", 6, "a"), tuple("json-tolerated", 13, "a"));
    }

    @Test
    void a_body_of_another_type_may_be_anything() {
        Exchange exchange = Pages.exchange(Pages.read("p.md", """
                        <!-- { "blockType": "request", "name": "a" } -->
                        ```http
                        POST /a
                        Content-Type: text/plain

                        hello,
                        ```
                        """), 0);
        assertThat(exchange.findings()).isEmpty();
    }
}
