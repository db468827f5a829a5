package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Fingerprints;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import dev.verbatim.testing.SarifSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final SourceSpan PLACE = new SourceSpan("docs/a b.md", 3, 5, 3, 9);

    private static JsonNode written(boolean baseline, Consumer<SarifReport> happenings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportOutput output = new ReportOutput() {
            @Override
            public void discardOld() {}

            @Override
            public void write(Content content) {
                try {
                    content.writeTo(new Uncloseable(bytes));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        SarifReport report = new SarifReport(
                output,
                text -> text.replace("hush-hush", "***"),
                id -> id.equals("rule-a")
                        ? Optional.of(new RuleHelp("error", "It is wrong.", "# rule-a\n"))
                        : Optional.empty(),
                page -> page,
                baseline);
        report.started(new RunInfo("check", "", "", "", 1, 0, "1.0", Instant.EPOCH));
        happenings.accept(report);
        report.ended(new RunSummary(1, Map.of(), Map.of(), 5, 1));
        try {
            JsonNode log = new ObjectMapper().readTree(bytes.toByteArray());
            assertThat(SarifSchema.problems(log)).isEmpty();
            return log.at("/runs/0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Uncloseable extends java.io.FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }
    }

    private static JsonNode result(Finding finding) {
        return written(false, report -> report.finding(finding)).at("/results/0");
    }

    @Test
    void the_schema_refuses_what_is_no_sarif() throws IOException {
        JsonNode log = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}");
        assertThat(SarifSchema.problems(log)).isNotEmpty();
    }

    @Test
    void a_run_that_found_nothing_is_valid() {
        JsonNode run = written(false, report -> {});
        assertThat(run.path("results")).isEmpty();
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/invocations/0/exitCode").asInt()).isEqualTo(1);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void a_finding_keeps_all_it_says() {
        Finding finding = Finding.error("rule-a", PLACE, "it is wrong")
                .label("here")
                .note("as before")
                .help("mend it")
                .related(PLACE, "the other")
                .fix("mend it", new TextEdit(PLACE, "right"))
                .build();
        JsonNode run = written(false, report -> report.finding(finding));
        JsonNode result = run.at("/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("rule-a");
        assertThat(run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id")
                        .asText())
                .isEqualTo("rule-a");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asText()).isEqualTo("# rule-a\n");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isEqualTo("it is wrong (here)\nnote: as before\nhelp: mend it");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("docs/a%20b.md");
        assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(place.path("region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":5,\"endColumn\":9}");
        assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("the other");
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
        assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("right");
        assertThat(replacement.at("/deletedRegion/endColumn").asInt()).isEqualTo(9);
        assertThat(result.path("suppressions")).isEmpty();
        assertThat(result.has("baselineState")).isFalse();
    }

    @Test
    void a_span_of_several_lines_is_marked_on_its_first() {
        JsonNode result = result(Finding.warning("r", new SourceSpan("a.md", 3, 5, 9, 2), "wrong")
                .build());
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":3,\"startColumn\":5}");
    }

    @Test
    void the_fingerprint_is_that_of_the_baseline() {
        Finding finding = Finding.warning("r", PLACE, "wrong").build();
        assertThat(result(finding)
                        .at("/partialFingerprints")
                        .path(SarifReport.FINGERPRINT)
                        .asText())
                .isEqualTo(new Fingerprints().of(finding));
    }

    @Test
    void names_of_pages_become_uris() {
        assertThat(uri("a:b/ü%.md")).isEqualTo("a%3Ab/%C3%BC%25.md %SRCROOT%");
        assertThat(uri("/tmp/x y.md")).isEqualTo("file:///tmp/x%20y.md ");
        assertThat(uri("C:/docs/x.md")).isEqualTo("file:///C:/docs/x.md ");
    }

    private static String uri(String file) {
        JsonNode location = result(
                        Finding.info("r", SourceSpan.ofFile(file), "m").build())
                .at("/locations/0/physicalLocation/artifactLocation");
        return location.path("uri").asText() + " " + location.path("uriBaseId").asText();
    }

    @Test
    void text_of_a_page_makes_no_link() {
        JsonNode result = result(Finding.info("r", PLACE, "see [here](https://evil.example) and $.a[0]")
                .build());
        assertThat(result.at("/message/text").asText())
                .isEqualTo("see \\[here\\](https://evil.example) and $.a\\[0\\]");
        assertThat(result.path("level").asText()).isEqualTo("note");
    }

    @Test
    void what_was_masked_before_spoils_no_fix_either() {
        Finding finding = Finding.error("json-syntax", PLACE, "no JSON")
                .fix("write it", new TextEdit(PLACE, "Bearer ***"))
                .build();

        assertThat(result(finding).has("fixes")).isFalse();
    }

    @Test
    void secrets_are_masked_and_spoil_no_fix() {
        Finding finding = Finding.info("r", PLACE, "it says hush-hush")
                .fix("write it", new TextEdit(PLACE, "hush-hush"))
                .build();
        JsonNode result = result(finding);
        assertThat(result.at("/message/text").asText()).isEqualTo("it says ***");
        assertThat(result.has("fixes")).isFalse();
    }

    @Test
    void what_does_not_count_is_suppressed() {
        Finding finding = Finding.error("r", PLACE, "wrong").build();
        JsonNode run = written(true, report -> {
            report.finding(finding);
            report.silenced(new Silenced(finding, Silenced.By.PAGE, "known"));
            report.silenced(new Silenced(finding, Silenced.By.BASELINE, ""));
        });
        List<String> told = new ArrayList<>();
        run.path("results")
                .forEach(result -> told.add(result.path("baselineState").asText() + " "
                        + result.at("/suppressions/0/kind").asText() + " "
                        + result.at("/suppressions/0/justification").asText()));
        assertThat(told)
                .containsExactlyInAnyOrder("new  ", "new inSource known", "unchanged external known from the baseline");
    }

    @Test
    void differences_and_examples_without_a_verdict_are_told() {
        JsonNode run = written(false, report -> {
            report.finished(Samples.driftedParticipant());
            report.finished(Samples.failed(Samples.participant(), Outcome.NO_VERDICT, "no answer came"));
        });
        assertThat(run.path("results")).isNotEmpty();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/level").asText())
                .isEqualTo("error");
    }

    @Test
    void a_run_that_never_began_is_no_result() {
        JsonNode run = written(
                false,
                report -> report.finding(Finding.error("not-run", SourceSpan.ofFile("."), "no pages")
                        .build()));
        assertThat(run.path("results")).isEmpty();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("no pages");
    }

    @Test
    void leaves_the_lightest_out_where_there_are_too_many() {
        JsonNode run = written(false, report -> {
            for (int i = 0; i < SarifResult.MOST; i++) {
                report.finding(Finding.warning("r", new SourceSpan("a.md", i + 1, 1, i + 1, 2), "m")
                        .build());
            }
            report.finding(Finding.info("i", PLACE, "m").build());
            report.finding(Finding.error("e", PLACE, "m").build());
        });
        assertThat(run.path("results")).hasSize(SarifResult.MOST);
        assertThat(run.path("results").findValuesAsText("ruleId")).contains("e").doesNotContain("i");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith("2 more results left out");
    }
}
