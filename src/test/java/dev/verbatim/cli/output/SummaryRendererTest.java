package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.report.RunCounts;
import dev.verbatim.report.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryRendererTest {

    private static final RunInfo CHECK = new RunInfo("check", "", "", "", 3, 0, "0.1.0", Samples.RUN.started());

    private final RunCounts counts = new RunCounts();
    private final Example example = Samples.participant();

    @Test
    void a_failed_run_counts_everything() {
        counts.add(Samples.driftedParticipant());
        matches(7, Proof.Kind.DOCS);
        matches(2, Proof.Kind.RECORDING);
        notSent("writes are not allowed on this target");
        notSent("writes are not allowed on this target");
        notSent("no value for `{call-id}`");
        counts.add(Samples.failed(example, Outcome.NO_VERDICT, "nothing answers at `http://127.0.0.1:9`"));
        SourceSpan span = SourceSpan.ofFile("a.md");
        counts.add(Finding.error("json-syntax", span, "x").build());
        counts.add(Finding.warning("type-case", span, "x").build());
        counts.add(Finding.warning("type-case", span, "x").build());
        counts.add(Finding.info("content-length", span, "x").build());

        Golden.check("summary-failed", render(Samples.RUN, 1));
    }

    @Test
    void a_clean_run_is_short() {
        matches(12, Proof.Kind.LIVE);

        Golden.check("summary-passed", render(Samples.RUN, 0));
    }

    @Test
    void one_is_no_plural() {
        matches(1, Proof.Kind.STUBS);

        Golden.check("summary-one", render(Samples.RUN, 0));
    }

    @Test
    void a_run_that_sent_nothing_never_says_passed() {
        notSent("no value for `{call-id}`");

        String text = render(Samples.RUN, 0);

        assertThat(text).doesNotContain("pass");
        Golden.check("summary-nothing-sent", text);
    }

    @Test
    void the_last_reason_is_said_where_another_line_would_only_count_it() {
        for (String reason : List.of("one", "two", "three", "four", "five", "six")) {
            notSent(reason);
        }
        assertThat(render(Samples.RUN, 0)).contains("1: six").doesNotContain("other reason");
        notSent("seven");
        assertThat(render(Samples.RUN, 0)).contains("and 2 other reasons").doesNotContain("1: two");
    }

    @Test
    void a_run_of_no_examples_never_says_passed() {
        assertThat(render(Samples.RUN, 0)).doesNotContain("pass").contains("nothing was sent");
    }

    @Test
    void a_check_speaks_of_pages() {
        counts.add(Finding.warning("type-case", SourceSpan.ofFile("a.md"), "x").build());

        Golden.check("summary-check", render(CHECK, 0));
    }

    @ParameterizedTest
    @CsvSource({"2,not checked", "3,incomplete", "70,stopped", "130,stopped"})
    void other_exit_codes_have_words_of_their_own(int exitCode, String word) {
        matches(1, Proof.Kind.LIVE);

        assertThat(render(Samples.RUN, exitCode)).contains("\n" + word + " in ").doesNotContain("passed");
    }

    @ParameterizedTest
    @CsvSource({"40,0.0 s", "1432,1.4 s", "59949,59.9 s", "59950,1 min 0 s", "125000,2 min 5 s", "7260000,2 h 1 min"})
    void durations_are_said_as_people_do(long millis, String words) {
        assertThat(Elapsed.of(millis)).isEqualTo(words);
    }

    private String render(RunInfo info, int exitCode) {
        return SummaryRenderer.render(
                info, Samples.summary(exitCode), counts, "reports/index.html", 100, Style.plain());
    }

    private void matches(int times, Proof.Kind kind) {
        for (int i = 0; i < times; i++) {
            counts.add(Samples.matches(example, kind));
        }
    }

    private void notSent(String reason) {
        counts.add(Samples.failed(example, Outcome.NOT_SENT, reason));
    }
}
