package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options about printing print. */
class ScreenTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path folder;

    private DocsFolder docs;
    private WireServer server;

    @BeforeEach
    void drift() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
        server = new WireServer().json("/calls/57dab8b1", "{\"id\": \"99\", \"isMuted\": \"no\", \"extra\": 1}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void full_shows_the_line_of_the_page_with_what_was_documented_and_what_came() {
        Ran ran = run();

        assertThat(ran.out())
                .contains("docs/call.md:15:14")
                .contains("15 |   \"isMuted\": true")
                .contains("documented: boolean true")
                .contains("returned:   string \"no\"")
                .contains("[type-changed]")
                .contains("= reproduce: ./verbatim run docs/call.md:5 --target " + server.url());
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void the_summary_comes_last_and_its_counts_add_up() {
        String out = run().out();

        assertThat(out)
                .contains("3 examples on 1 page: 1 drifted, 2 not sent")
                .contains("report      reports/index.html");
        assertThat(out.lines().reduce((a, b) -> b).orElse(""))
                .startsWith("failed in ")
                .endsWith("1 of 3 examples drifted");
    }

    @Test
    void concise_has_one_line_for_each_problem() {
        assertThat(run("--format", "concise").out().lines())
                .contains("docs/call.md:15:14: error[type-changed]: `get-call`: "
                        + "$.isMuted: a value of another type came back"
                        + " (documented boolean true, returned string \"no\")")
                .noneMatch(line -> line.contains("^^^"));
    }

    @Test
    void github_has_one_annotation_for_each_problem() {
        assertThat(run("--format", "github").out().lines())
                .anyMatch(line -> line.startsWith("::error file=docs/call.md,line=15,"));
    }

    @Test
    void json_is_the_report_and_nothing_else() throws JsonProcessingException {
        Ran ran = run("--format", "json");
        JsonNode printed = new ObjectMapper().readTree(ran.out());

        assertThat(printed).isEqualTo(ran.report());
        assertThat(printed.at("/examples/0/differences").size()).isEqualTo(2);
    }

    @Test
    void json_stays_json_when_the_run_cannot_begin() throws JsonProcessingException {
        Ran ran = docs.verbatim("run", "--format", "json", "nowhere");

        assertThat(new ObjectMapper()
                        .readTree(ran.out())
                        .at("/summary/exitCode")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void check_prints_json_too() throws JsonProcessingException {
        JsonNode printed = new ObjectMapper()
                .readTree(docs.verbatim("check", "--format", "json").out());

        assertThat(printed.at("/run/command").asText()).isEqualTo("check");
        assertThat(printed.at("/summary/pages").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-q", "--quiet"})
    void quiet_prints_errors_and_one_line(String option) {
        Ran failed = run(option, "--format", "concise");
        Ran passed = docs.verbatim("run", option);

        assertThat(failed.out()).contains("error[type-changed]").doesNotContain("property-undocumented");
        assertThat(passed.out().lines()).hasSize(1).first().asString().startsWith("passed in ");
    }

    @ParameterizedTest
    @CsvSource({"--format, false", "-v, true", "--verbose, true"})
    void verbose_prints_what_is_only_for_information(String option, boolean shown) {
        docs.with("docs/note.md", Pages.get("note", "HTTP/1.1 204 No Content\nContent-Length: 5"));
        String[] arguments = option.equals("--format") ? new String[] {"check"} : new String[] {"check", option};

        assertThat(docs.verbatim(arguments).out().contains("content-length")).isEqualTo(shown);
    }

    @Test
    void colours_only_where_they_are_wanted() {
        assertThat(run().out()).doesNotContain(ESCAPE);
        docs.environment("FORCE_COLOR", "1");
        assertThat(run().out()).contains(ESCAPE);
        assertThat(run("--no-color").out()).doesNotContain(ESCAPE);
        docs.environment("NO_COLOR", "1");
        assertThat(run().out()).doesNotContain(ESCAPE);
    }

    @Test
    void progress_goes_to_an_interactive_error_stream_only() {
        server.on("/calls/57dab8b1", out -> {
            Thread.sleep(400);
            out.write("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(run().err()).isEmpty();
        docs.environment("VERBATIM_TERMINAL", "out err").environment("TERM", "xterm");
        assertThat(run().err()).contains("docs/call.md");
        docs.environment("CI", "true");
        assertThat(run().err()).isEmpty();
    }

    @Test
    void no_arguments_give_ten_lines_with_two_examples() {
        Ran ran = docs.verbatim();

        assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(ran.out()).contains("verbatim run ").contains("verbatim run page.md:59");
        assertThat(ran.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "run --version"})
    void version_is_one_line(String arguments) {
        Ran ran = docs.verbatim(arguments.split(" "));

        assertThat(ran.out()).matches("verbatim \\S+ \\(Java \\d+\\)\\R");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "run --help",
                "check --help",
                "list --help",
                "features --help",
                "serve --help",
                "export --help"
            })
    void help_has_no_word_of_a_programmer(String arguments) {
        Ran ran = docs.verbatim(arguments.split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Usage: verbatim")
                .doesNotContainPattern(
                        "(?i)\\b(java|jvm|class|boolean|null|exception|string|stdout|stderr|warm-up)\\b");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_ci_service_gets_a_summary_of_the_job() {
        docs.environment("GITHUB_ACTIONS", "true")
                .environment("GITHUB_STEP_SUMMARY", docs.file("summary.md").toString());

        run();

        assertThat(docs.text("summary.md")).contains("1 of 3 examples drifted").contains("isMuted");
    }

    private Ran run(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "run";
        arguments[1] = "--target";
        arguments[2] = server.url();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return docs.verbatim(arguments);
    }
}
