package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.report.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JobSummaryTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final RunListener summary = new JobSummary(new StreamOutput(bytes), UnaryOperator.identity());

    @Test
    void shows_outcomes_and_problems() {
        Samples.play(summary, 1, Samples.driftedParticipant());

        Golden.check("job-summary", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void text_of_others_has_no_meaning_in_markdown() {
        SourceSpan span = new SourceSpan("a|b`<img>.md", 1, 1, 1, 2);
        Samples.play(
                summary,
                1,
                Finding.error("x", span, "@team [l](javascript:x) | <script> ![i](u) **b** $\\frac$ #1\n# h")
                        .build());

        String row = bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(row.replace("<code>", "").replace("</code>", ""))
                .matches("\\| [^|<>`@\\[\\]*$!(]* \\| [^|<>`@\\[\\]*$!(]* \\|");
    }

    @Test
    void stays_below_what_github_takes() {
        summary.started(Samples.RUN);
        for (int i = 0; i < 20_000; i++) {
            SourceSpan span = new SourceSpan("页面.md", i + 1, 1, i + 1, 2);
            summary.finding(Finding.error("x", span, "ü".repeat(60)).build());
        }
        summary.ended(Samples.summary(1));

        assertThat(bytes.size()).isBetween(800_000, 1_000_000);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("more problems in the report");
    }
}
