package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code, the JSON Schema and {@code docs/report-schema.md} say the same. */
class ReportSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w[\\w-]*)` \\|", Pattern.MULTILINE);

    private final JsonNode schema = schema();

    @Test
    void what_is_written_fits_the_schema() throws IOException {
        SchemaCheck check = new SchemaCheck(schema);

        check.value("$", fullReport(), schema);

        assertThat(check.problems()).isEmpty();
    }

    @Test
    void what_a_shard_writes_fits_the_schema() throws IOException {
        SchemaCheck check = new SchemaCheck(schema);
        MemoryOutput output = new MemoryOutput();
        JsonReport report = new JsonReport(output, UnaryOperator.identity());
        Finding finding = Finding.error("json-syntax", SourceSpan.ofFile("a.md"), "no JSON")
                .build();
        report.started(new RunInfo(
                "run",
                "mock",
                "",
                "standard",
                1,
                1,
                "1",
                Instant.EPOCH,
                new ShardInfo(2, 7, 9, 60, "ab12", Severity.ERROR)));
        report.silenced(new Silenced(finding, Silenced.By.PAGE, "known"));
        report.finished(Samples.driftedParticipant());
        report.ended(new RunSummary(1, Map.of(), Map.of(), 5, 1));

        check.value("$", MAPPER.readTree(output.text()), schema);

        assertThat(check.problems()).isEmpty();
        assertThat(output.text()).contains("\"role\" : \"response\"", "\"by\" : \"page\"", "\"index\" : 2");
    }

    @Test
    void the_check_notices_a_report_that_does_not_fit() throws IOException {
        SchemaCheck check = new SchemaCheck(schema);
        JsonNode report = MAPPER.readTree(fullReport()
                .toString()
                .replace("\"exitCode\":1", "\"exitCode\":\"one\"")
                .replace("\"headline\"", "\"headLine\"")
                .replace("\"outcome\":\"drifted\"", "\"outcome\":\"odd\""));

        check.value("$", report, schema);

        assertThat(check.problems())
                .containsExactlyInAnyOrder(
                        "$.summary.headline is missing",
                        "$.summary.headLine is not in the schema",
                        "$.summary.exitCode is no integer",
                        "$.examples[0].outcome is none of the words");
    }

    @Test
    void the_page_describes_every_property_of_every_object() throws IOException {
        String page = Files.readString(Path.of("docs/report-schema.md"));
        String[] sections = page.split("(?m)^## ");

        assertThat(properties(sections[1])).isEqualTo(names(schema.get("properties")));
        for (int i = 2; i < sections.length; i++) {
            String name = sections[i].substring(0, sections[i].indexOf('\n'));
            assertThat(properties(sections[i])).as(name).isEqualTo(names(schema.at("/$defs/" + name + "/properties")));
        }
        assertThat(sections).hasSize(2 + schema.get("$defs").size());
    }

    @Test
    void the_words_are_those_of_the_code() {
        assertThat(enumeration("difference", "kind")).isEqualTo(ids(DifferenceKind.values(), DifferenceKind::id));
        assertThat(enumeration("example", "outcome")).isEqualTo(ids(Outcome.values(), Outcome::id));
        assertThat(enumeration("proof", "kind")).isEqualTo(ids(Proof.Kind.values(), Proof.Kind::id));
        assertThat(enumeration("finding", "severity")).isEqualTo(ids(Severity.values(), Severity::word));
        assertThat(enumeration("summary", "verdict")).isEqualTo(ids(Verdict.values(), Verdict::id));
        assertThat(schema.at("/properties/schema/const").asText()).isEqualTo(JsonReport.SCHEMA);
    }

    private static JsonNode fullReport() throws IOException {
        SourceSpan span = new SourceSpan("a.md", 3, 1, 3, 9);
        Finding finding = Finding.error("json-syntax", span, "this is no JSON")
                .related(span, "it begins here")
                .note("read as text")
                .fix("add the quote", new TextEdit(span, "\""))
                .build();
        MemoryOutput output = new MemoryOutput();
        Samples.play(
                new JsonReport(output, UnaryOperator.identity()),
                1,
                Samples.driftedParticipant(),
                Samples.failed(Samples.participant(), Outcome.NOT_SENT, "no value for `{id}`"),
                finding,
                Finding.info("content-length", span, "never sent").build());
        return MAPPER.readTree(output.text());
    }

    private static JsonNode schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report-1.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> enumeration(String object, String property) {
        List<String> words = new ArrayList<>();
        schema.at("/$defs/" + object + "/properties/" + property + "/enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static <E> List<String> ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).toList();
    }

    private static List<String> properties(String section) {
        return ROW.matcher(section)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
