package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private final Example early = Samples.example("api-docs/a.md", "one", 7, "GET /v1.0/x", "HTTP/1.1 200 OK");
    private final Example late = Samples.example("api-docs/a.md", "two", 9, "POST /v1.0/x", "HTTP/1.1 200 OK");

    @Test
    void outcomes_add_up_to_the_examples_listed() throws Exception {
        JsonNode report = report(
                Samples.driftedParticipant(),
                Samples.matches(early, Proof.Kind.DOCS),
                Samples.failed(late, Outcome.NOT_SENT, "writes are not allowed on this target"));

        int sum = 0;
        for (JsonNode count : report.at("/summary/outcomes")) {
            sum += count.intValue();
        }
        assertThat(sum).isEqualTo(3).isEqualTo(report.at("/summary/examples").intValue());
        assertThat(report.at("/examples")).hasSize(3);
    }

    @Test
    void examples_come_by_page_line_and_name_whatever_their_order_in_the_run() throws Exception {
        JsonNode report = report(
                Samples.driftedParticipant(),
                Samples.matches(late, Proof.Kind.DOCS),
                Samples.matches(early, Proof.Kind.DOCS));

        assertThat(report.at("/examples").findValuesAsText("name")).containsExactly("one", "two", "get-participant");
    }

    @Test
    void findings_come_by_place() throws Exception {
        JsonNode report = report(finding("b.md", 2), finding("a.md", 9), finding("a.md", 3));

        assertThat(report.at("/findings"))
                .extracting(f -> f.get("page").asText() + f.get("line"))
                .containsExactly("a.md3", "a.md9", "b.md2");
    }

    @Test
    void a_difference_says_what_where_and_both_sides() throws Exception {
        JsonNode difference = report(Samples.driftedParticipant()).at("/examples/0/differences/1");

        assertThat(difference.get("kind").asText()).isEqualTo("type-changed");
        assertThat(difference.get("severity").asText()).isEqualTo("error");
        assertThat(difference.get("where").asText()).isEqualTo("$.isMuted");
        assertThat(difference.get("documented").asText()).isEqualTo("false");
        assertThat(difference.get("returnedType").asText()).isEqualTo("string");
        assertThat(difference.at("/span/startLine").intValue()).isEqualTo(68);
    }

    @Test
    void a_clean_match_carries_no_bodies() throws Exception {
        JsonNode exchanged = report(Samples.matches(early, Proof.Kind.DOCS)).at("/examples/0/exchanged");

        assertThat(exchanged.get("responseHead").asText()).isEqualTo("HTTP/1.1 200 OK");
        assertThat(exchanged.get("responseBody").isNull()).isTrue();
    }

    @Test
    void a_long_body_is_cut_and_says_so() throws Exception {
        ExampleResult drifted = Samples.driftedParticipant();
        ExampleResult huge = new ExampleResult(
                drifted.example(),
                drifted.outcome(),
                null,
                drifted.drifts(),
                drifted.proof(),
                drifted.unproven(),
                new dev.verbatim.model.Exchanged(
                        "GET / HTTP/1.1",
                        "",
                        "HTTP/1.1 200 OK",
                        "x".repeat(ExampleJson.BODY_LIMIT + 1),
                        1,
                        java.util.List.of()),
                5);

        JsonNode exchanged = report(huge).at("/examples/0/exchanged");

        assertThat(exchanged.get("responseBody").asText()).hasSize(ExampleJson.BODY_LIMIT);
        assertThat(exchanged.get("responseBodyCut").booleanValue()).isTrue();
        assertThat(exchanged.get("requestBodyCut").booleanValue()).isFalse();
    }

    @Test
    void a_run_that_sent_nothing_is_not_passed() throws Exception {
        JsonNode report = new ObjectMapper()
                .readTree(written(0, UnaryOperator.identity(), Samples.failed(late, Outcome.NOT_SENT, "no value")));

        assertThat(report.at("/summary/verdict").asText()).isEqualTo("nothing-sent");
    }

    @Test
    void every_string_of_a_page_or_a_service_is_masked() {
        String report = written(1, text -> "MASKED", Samples.driftedParticipant(), finding("secret.md", 1));

        assertThat(report)
                .doesNotContain("Heidi", "550fae72", "participant", "Retry-After", "secret", "graph.microsoft");
    }

    @Test
    void text_that_cannot_be_masked_is_withheld() {
        String report = written(
                1,
                text -> {
                    throw new IllegalStateException("broken mask");
                },
                Samples.driftedParticipant());

        assertThat(report).contains(SafeText.WITHHELD).doesNotContain("Heidi", "550fae72");
    }

    @Test
    void half_a_surrogate_pair_is_replaced() throws Exception {
        Drift drift = Samples.drift(
                early, "HTTP", DifferenceKind.TYPE_CHANGED, Severity.ERROR, "$.a", "x\uD83D", "string", "1", "number");

        assertThat(report(Samples.drifted(early, drift))
                        .at("/examples/0/differences/0/documented")
                        .asText())
                .isEqualTo("x\uFFFD");
    }

    private static JsonNode report(Object... heard) throws Exception {
        return new ObjectMapper().readTree(written(1, UnaryOperator.identity(), heard));
    }

    private static String written(int exitCode, UnaryOperator<String> mask, Object... heard) {
        MemoryOutput output = new MemoryOutput();
        Samples.play(new JsonReport(output, mask), exitCode, heard);
        return output.text();
    }

    private static Finding finding(String page, int line) {
        return Finding.warning("type-case", new SourceSpan(page, line, 1, line, 4), "`User` is `user` elsewhere")
                .build();
    }
}
