package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.testing.SarifSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckOutputTest {

    /** An error in line 3, a warning in line 11, and in line 7 something for information. */
    private static final String PAGE = """
            # Room

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            <!-- { "blockType": "request" } -->
            ```http
            GET https://api.contoso.example/v1.0/rooms/1
            ```
            <!-- { "blockType": "response", "truncated": "true" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void a_page_with_a_finding_of_each_severity() {
        docs = new DocsFolder(folder).with("b.md", PAGE).with("a.md", "# A\n");
    }

    @Test
    void concise_is_one_line_each_in_the_order_of_the_page_and_a_summary_that_adds_up() {
        assertThat(timeless(docs.verbatim("check", "-v", "--format", "concise").out()))
                .isEqualTo("""
                b.md:3:21: error[response-unpaired]: no request stands above this response
                b.md:7:21: info[name-missing]: this request has no name
                b.md:11:46: warning[annotation-value-type]: `truncated` is the text "true" instead of true
                2 pages read
                  findings    1 error, 1 warning, 1 for information
                failed in 1 s: 1 error on the pages
                """);
    }

    @Test
    void what_fails_is_shown_and_counted_also_where_it_is_for_information() {
        docs.with(
                "b.md",
                PAGE.substring(PAGE.indexOf("<!-- { \"blockType\": \"request\""))
                        .replace("\"true\"", "true"));

        Ran ran = docs.verbatim("check", "--fail-on", "info", "--format", "concise", "b.md");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("b.md:1:21: info[name-missing]: this request has no name\n")
                .endsWith(": 1 remark for information on the page\n");
    }

    @Test
    void one_page_is_said_to_be_one() {
        assertThat(docs.verbatim("check", "b.md").out()).endsWith(": 1 error on the page\n");
    }

    private static String timeless(String output) {
        return output.replaceAll("in [0-9.]+ m?s:", "in 1 s:");
    }

    @Test
    void full_shows_the_lines_and_leaves_out_what_is_for_information() {
        String out = docs.verbatim("check").out();
        assertThat(out).contains("error[response-unpaired]", " --> b.md:3:21", "warning[annotation-value-type]");
        assertThat(out).doesNotContain("name-missing").contains("1 error, 1 warning, 1 for information");
    }

    @Test
    void full_counts_by_kind_what_it_has_no_room_for() {
        docs.with("b.md", "# B\n\n" + "<!-- { \"blockType\": \"response\" } -->\n```\nHTTP/1.1 204\n```\n".repeat(60));
        assertThat(docs.verbatim("check").out()).contains("""
                        10 more problems not shown here; `--format concise` lists them all
                              10  error[response-unpaired]
                        """).contains("  findings    60 errors\n");
    }

    @Test
    void github_has_the_worst_first() {
        List<String> commands = docs.verbatim("check", "-v", "--format", "github")
                .out()
                .lines()
                .filter(line -> line.startsWith("::"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(commands).containsExactly("::error", "::warning", "::notice");
    }

    @Test
    void in_github_actions_annotations_follow_what_people_read() {
        docs.environment("GITHUB_ACTIONS", "true");
        assertThat(docs.verbatim("check", "b.md").out())
                .startsWith("error[response-unpaired]")
                .contains("\n::error file=b.md,line=3,", "\n::warning file=b.md,line=11,")
                .endsWith(": 1 error on the page\n");
        assertThat(docs.verbatim("check", "--format", "full").out()).doesNotContain("::error");
        assertThat(docs.verbatim("check", "--format", "concise").out()).doesNotContain("::error");
    }

    @Test
    void code_scanning_gets_paths_from_the_root_of_the_repository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        DocsFolder below = new DocsFolder(folder.resolve("product"))
                .with("verbatim.yml", "docs: .\n")
                .with("a b.md", PAGE);
        assertThat(below.verbatim("check", "--format", "github").out()).contains("::error file=product/a b.md,line=3,");
        JsonNode log = new ObjectMapper()
                .readTree(below.verbatim("check", "--format", "sarif").out());
        assertThat(log.at("/runs/0/results").findValuesAsText("uri"))
                .contains("product/a%20b.md")
                .doesNotContain("a%20b.md");
        assertThat(below.verbatim("check").out()).contains(" --> a b.md:3:21");
        below.verbatim("run");
        assertThat(below.text("reports/verbatim.sarif")).contains("\"product/a%20b.md\"");
    }

    @Test
    void json_is_the_report_and_nothing_else() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(docs.verbatim("check", "--format", "json").out());
        assertThat(report.path("findings").findValuesAsText("rule"))
                .containsExactly("response-unpaired", "name-missing", "annotation-value-type");
        assertThat(report.at("/summary/findings/error").asInt()).isEqualTo(1);
    }

    @Test
    void sarif_is_valid_and_nothing_else() throws IOException {
        JsonNode log = new ObjectMapper()
                .readTree(docs.verbatim("check", "--format", "sarif").out());
        assertThat(SarifSchema.problems(log)).isEmpty();
        assertThat(log.at("/runs/0/results").findValuesAsText("ruleId"))
                .containsExactly("response-unpaired", "name-missing", "annotation-value-type");
        assertThat(log.at("/runs/0/tool/driver/rules").findValuesAsText("id"))
                .containsExactlyInAnyOrder("response-unpaired", "name-missing", "annotation-value-type");
    }

    @Test
    void sarif_and_the_baseline_have_the_same_fingerprints() throws IOException {
        docs.verbatim("baseline");
        JsonNode log = new ObjectMapper()
                .readTree(docs.verbatim("check", "--format", "sarif").out());
        assertThat(SarifSchema.problems(log)).isEmpty();
        List<String> told = new ArrayList<>();
        log.at("/runs/0/results")
                .forEach(result ->
                        told.add(result.at("/partialFingerprints/verbatim~1v1").asText()));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Ran.json(docs.file("verbatim-baseline.json")).findValuesAsText("fingerprint"));
        assertThat(log.at("/runs/0/results").findValuesAsText("baselineState")).containsOnly("unchanged");
    }

    @Test
    void a_run_writes_sarif_beside_its_reports_and_prints_it_when_asked() throws IOException {
        Ran ran = docs.verbatim("run", "--format", "sarif");
        JsonNode log = new ObjectMapper().readTree(ran.out());
        assertThat(SarifSchema.problems(log)).isEmpty();
        assertThat(Ran.json(docs.file("reports/verbatim.sarif"))).isEqualTo(log);
        assertThat(log.at("/runs/0/results").findValuesAsText("ruleId")).contains("response-unpaired");
    }

    @Test
    void a_run_that_could_not_begin_leaves_sarif_that_says_so() {
        docs.verbatim("run");
        docs.verbatim("run", "-e", "no-such-example");
        JsonNode log = Ran.json(docs.file("reports/verbatim.sarif"));
        assertThat(SarifSchema.problems(log)).isEmpty();
        assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "concise", "github"})
    void text_of_pages_cannot_act_on_a_terminal_or_a_log(String format) {
        docs.with("b.md", "# B\n\n<!-- { \"blockType\": \"\\u001b[2J\\n::error::evil\" } -->\n```\nx\u001b[31m\n```\n");
        Ran ran = docs.verbatim("check", "--format", format);
        assertThat(ran.out()).contains("is unknown").doesNotContain("\u001b");
        assertThat(ran.out().lines()).noneMatch(line -> line.startsWith("::error::evil"));
    }

    @ParameterizedTest
    @CsvSource({
        "error, error, 1",
        "error, warning, 0",
        "error, info, 0",
        "warning, error, 1",
        "warning, warning, 1",
        "warning, info, 0",
        "info, error, 1",
        "info, warning, 1",
        "info, info, 1",
        "info, off, 0",
    })
    void fails_from_the_severity_on_that_is_asked_for(String failOn, String severity, int code) {
        docs.with("b.md", PAGE.substring(0, PAGE.indexOf("<!-- { \"blockType\": \"request\"")))
                .with("verbatim.yml", "rules: { response-unpaired: " + severity + " }\n");
        assertThat(docs.verbatim("check", "--fail-on", failOn).code()).isEqualTo(code);
        docs.with("verbatim.yml", "rules: { response-unpaired: " + severity + " }\nfail-on: " + failOn + "\n");
        assertThat(docs.verbatim("check").code()).isEqualTo(code);
    }

    @Test
    void quiet_prints_errors_and_one_line() {
        String out = docs.verbatim("check", "-q", "--format", "concise").out();
        assertThat(out.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 1", "4, 1", "6, 1", "7, 1", "10, 1", "12, 1"})
    void a_line_takes_the_findings_of_its_block(int line, int findings) {
        String out = docs.verbatim("check", "-v", "--format", "concise", "b.md:" + line)
                .out();
        assertThat(out.lines().filter(text -> text.startsWith("b.md:"))).hasSize(findings);
    }

    @Test
    void a_line_of_a_block_without_errors_does_not_fail() {
        assertThat(docs.verbatim("check", "b.md:8").code()).isZero();
        assertThat(docs.verbatim("check", "b.md:5:2").code()).isEqualTo(1);
    }

    @Test
    void a_line_beyond_the_page_is_told() {
        Ran ran = docs.verbatim("check", "b.md:400");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("error: `b.md` has no line 400, only 14\n");
    }

    @Test
    void a_fix_takes_no_line() {
        assertThat(docs.verbatim("check", "--fix", "b.md:8").err())
                .isEqualTo("error: `--fix` mends whole pages; name them without a line, `-e` or `--tags`\n");
    }

    @Test
    void list_takes_the_block_at_a_line() {
        assertThat(docs.verbatim("list", "--blocks", "--format", "jsonl", "b.md:8")
                        .out()
                        .lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"line\":7");
        assertThat(docs.verbatim("list", "b.md:13").out()).contains("b.md#1");
        assertThat(docs.verbatim("list", "b.md:5").out()).doesNotContain("b.md#1");
    }
}
