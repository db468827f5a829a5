package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.report.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureRendererTest {

    @Test
    void shows_all_differences_of_a_response_at_their_lines() {
        Golden.check("failure", render(Samples.driftedParticipant(), 100));
    }

    @Test
    void fits_a_narrow_terminal() {
        Golden.check("failure-narrow", render(Samples.driftedParticipant(), 56));
    }

    @Test
    void colours_the_parts_that_matter() {
        ExampleResult result = Samples.driftedParticipant();
        String text = new FailureRenderer(Samples.RUN)
                .render(result, PageExcerpt.of(result.example()), 100, Style.of(true, UnaryOperator.identity()));

        Golden.check("failure-colours", text);
    }

    @Test
    void carets_stand_under_wide_characters_and_after_tabs() {
        Example example = body("{\n\t\"名前\": \"山田太郎\",\t\"flag\": \"👍🏽 yes\"\n}");
        Drift name = retyped(example, "\"山田太郎\"", "$['名前']");
        Drift flag = retyped(example, "\"👍🏽 yes\"", "$.flag");

        Golden.check("failure-wide-characters", render(Samples.drifted(example, name, flag), 100));
    }

    @Test
    void a_long_line_is_cut_around_its_carets() {
        String filler = "\"x\": 1, ".repeat(40);
        Example example = body("{ " + filler + "\"state\": \"active\", " + filler + "\"end\": 1 }");
        Drift start = retyped(example, "\"x\"", "$.x");
        Drift middle = retyped(example, "\"active\"", "$.state");
        Drift end = retyped(example, "\"end\"", "$.end");

        Golden.check("failure-long-line", render(Samples.drifted(example, start, middle, end), 80));
    }

    @Test
    void nothing_of_a_page_or_a_service_reaches_the_terminal_as_a_command() {
        Example example = Samples.example(
                "api-docs/\u001b[2Ja.md",
                "na\u001b]0;title\u0007me\n::error::x",
                3,
                "GET /\u0000",
                "HTTP/1.1 200 OK\n\n{ \"a\u202Eb\": \"\u001b[31mred ##[error]x\" }");
        Drift drift = Samples.drift(
                example,
                "\"\u001b[31mred ##[error]x\"",
                DifferenceKind.TYPE_CHANGED,
                Severity.ERROR,
                "$['a\u202Eb']",
                "\"\u001b[31mred\"",
                "string",
                "\"\r\u0085\u009b\"",
                "string");
        String text = render(Samples.drifted(example, drift), 100);

        assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
        Golden.check("failure-control-characters", text);
    }

    @Test
    void elements_of_a_list_that_lack_the_same_are_one_mark() {
        Example example = body("{ \"value\": [ { \"id\": \"1\" } ] }");
        List<Drift> drifts = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            drifts.add(retyped(example, "\"1\"", "$.value[" + i + "].id"));
        }

        Golden.check("failure-list", render(Samples.drifted(example, drifts.toArray(new Drift[0])), 100));
    }

    @Test
    void what_has_no_verdict_shows_its_request_and_the_reason() {
        Golden.check(
                "no-verdict",
                render(
                        Samples.failed(
                                Samples.participant(), Outcome.NO_VERDICT, "nothing answers at `http://127.0.0.1:9`"),
                        100));
    }

    @Test
    void a_match_may_have_warnings() {
        Example example = Samples.participant();
        Drift extra = Samples.drift(
                example,
                "\"id\"",
                DifferenceKind.PROPERTY_UNDOCUMENTED,
                Severity.WARNING,
                "$.role",
                "",
                "",
                "\"attendee\"",
                "string");

        Golden.check("match-with-warning", render(Samples.matches(example, Proof.Kind.LIVE, extra), 100));
    }

    @Test
    void the_place_is_that_of_the_worst_difference() {
        Example example = Samples.participant();
        Drift first = Samples.drift(
                example,
                "\"id\"",
                DifferenceKind.NULL_RETURNED,
                Severity.WARNING,
                "$.id",
                "x",
                "string",
                "null",
                "null");
        Drift second = retyped(example, "false", "$.isMuted");

        assertThat(render(Samples.drifted(example, first, second), 100)).contains("--> " + Samples.PAGE + ":68:14");
    }

    @Test
    void too_many_places_are_counted_instead_of_shown() {
        StringBuilder text = new StringBuilder("{\n");
        for (int i = 0; i < 30; i++) {
            text.append("\"p").append(i).append("\": true,\n");
        }
        Example example = body(text + "\"z\": 1 }");
        List<Drift> drifts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            drifts.add(retyped(example, "\"p" + i + "\"", "$.p" + i));
        }

        assertThat(render(Samples.drifted(example, drifts.toArray(new Drift[0])), 100))
                .contains("`case` drifted: 30 differences", "= more: 18 places not shown here")
                .doesNotContain("$.p12");
    }

    @Test
    void secrets_of_the_run_are_masked() {
        ExampleResult result = Samples.driftedParticipant();
        Style style = Style.of(false, text -> text.replace("Heidi", "***"));

        String text = new FailureRenderer(Samples.RUN).render(result, PageExcerpt.of(result.example()), 100, style);

        assertThat(text).contains("*** Steen").doesNotContain("Heidi");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 55, 80, 120})
    void no_line_is_wider_than_the_terminal(int width) {
        assertThat(render(Samples.driftedParticipant(), width).lines())
                .filteredOn(line -> !line.startsWith("error") && !line.contains("-->") && !line.contains("reproduce:"))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    private static String render(ExampleResult result, int width) {
        return new FailureRenderer(Samples.RUN).render(result, PageExcerpt.of(result.example()), width, Style.plain());
    }

    private static Example body(String body) {
        return Samples.example("api-docs/page.md", "case", 20, "GET /v1.0/x", "HTTP/1.1 200 OK\n\n" + body);
    }

    private static Drift retyped(Example example, String text, String where) {
        Drift drift = Samples.drift(
                example, text, DifferenceKind.TYPE_CHANGED, Severity.ERROR, where, text, "string", "1", "number");
        Difference difference = drift.difference();
        return new Drift(difference, drift.severity());
    }
}
