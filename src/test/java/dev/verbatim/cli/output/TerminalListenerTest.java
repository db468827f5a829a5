package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.report.Samples;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerminalListenerTest {

    private final StringBuilder out = new StringBuilder();
    private final Example early = Samples.example("api-docs/a.md", "one", 7, "GET /v1.0/x", "HTTP/1.1 200 OK");
    private final Finding finding = Finding.error(
                    "json-syntax", new SourceSpan("api-docs/a.md", 3, 1, 3, 2), "this is no JSON")
            .build();

    @Test
    void prints_by_page_and_line_whatever_the_order_of_the_run() {
        play(
                options(OutputFormat.CONCISE, 50),
                Samples.driftedParticipant(),
                Samples.failed(early, Outcome.BLOCKED, "step `create` failed"),
                finding);

        assertThat(out.toString().lines().limit(4).map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                        "api-docs/a.md:3:1:", "api-docs/a.md:7:1:", Samples.PAGE + ":67:3:", Samples.PAGE + ":68:14:");
    }

    @Test
    void a_whole_run_ends_with_its_summary() {
        play(
                options(OutputFormat.FULL, 50),
                Samples.driftedParticipant(),
                Samples.matches(early, Proof.Kind.DOCS),
                Samples.failed(early, Outcome.NOT_SENT, "no value for `{call-id}`"));

        Golden.check("run", out.toString());
    }

    @Test
    void errors_come_before_warnings_when_there_is_no_room_for_all() {
        Finding warning = Finding.warning("type-case", new SourceSpan("api-docs/a.md", 1, 1, 1, 2), "x")
                .build();

        play(options(OutputFormat.FULL, 1), warning, finding);

        assertThat(out).contains("json-syntax", "1 more problem not shown here").doesNotContain("warning[type-case]:");
    }

    @Test
    void json_leaves_standard_output_to_the_report() {
        play(options(OutputFormat.JSON, 50), Samples.driftedParticipant());

        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void every_format_is_found_by_its_word(OutputFormat format) {
        assertThat(OutputFormat.named(format.word())).contains(format);
    }

    @Test
    void quiet_keeps_the_verdict() {
        TerminalOptions quiet = new TerminalOptions(
                OutputFormat.FULL,
                Style.plain(),
                100,
                Severity.WARNING,
                50,
                true,
                "reports/index.html",
                false,
                page -> page);

        play(quiet, Samples.matches(early, Proof.Kind.LIVE));

        assertThat(out.toString()).isEqualTo("failed in 1.4 s: not as it should be\n");
    }

    @Test
    void what_may_be_left_behind_is_told_however_quiet_the_run_is_to_be() {
        TerminalOptions quiet = new TerminalOptions(
                OutputFormat.FULL, Style.plain(), 100, Severity.WARNING, 50, true, null, false, page -> page);
        ProgressLine none = new ProgressLine(text -> {}, () -> 0, Environment.of(Map.of(), false));
        TerminalListener listener = new TerminalListener(out::append, none, quiet, page -> PageExcerpt.none());
        listener.started(Samples.RUN);
        listener.notRemoved(
                IntStream.range(0, 30).mapToObj(i -> "the call " + i).toList());
        listener.ended(Samples.summary(0));

        assertThat(out).startsWith("may be left behind\n  the call 0\n").contains("  and 10 more things; the report");
    }

    private void play(TerminalOptions options, Object... heard) {
        ProgressLine none = new ProgressLine(text -> {}, () -> 0, Environment.of(Map.of(), false));
        Samples.play(new TerminalListener(out::append, none, options, page -> PageExcerpt.none()), 1, heard);
    }

    private static TerminalOptions options(OutputFormat format, int most) {
        return new TerminalOptions(
                format, Style.plain(), 100, Severity.WARNING, most, false, "reports/index.html", false, page -> page);
    }
}
