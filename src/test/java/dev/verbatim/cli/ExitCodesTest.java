package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodesTest {

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void page() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
    }

    @Test
    void is_0_when_something_was_checked_and_nothing_failed() {
        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("all 3 examples match");
        assertThat(ran.report().at("/summary/exitCode").asInt()).isZero();
    }

    @Test
    void is_1_when_an_answer_drifted() {
        try (WireServer server = new WireServer().json("/calls/57dab8b1", "{\"id\": \"99\"}")) {
            Ran ran = docs.verbatim("run", "--target", server.url());

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.kinds("get-call")).containsExactly("property-missing");
            assertThat(ran.report().at("/summary/exitCode").asInt()).isEqualTo(1);
        }
    }

    @Test
    void is_1_when_a_page_has_a_finding_of_severity_error() {
        docs.with("docs/bad.md", "<!-- { \"blockType\": \"request\", \"name\": } -->\n```http\nGET /x\n```\n");

        assertThat(docs.verbatim("check").code()).isEqualTo(1);
        assertThat(docs.verbatim("run").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1"})
    void is_1_from_the_severity_that_fail_on_names(String severity, int code) {
        try (WireServer server = new WireServer().json("/calls/57dab8b1", "{\"id\": \"99\", \"isMuted\": null}")) {
            Ran ran = docs.verbatim("run", "--target", server.url(), "--fail-on", severity);

            assertThat(ran.code()).isEqualTo(code);
            assertThat(ran.kinds("get-call")).containsExactly("null-returned");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --taget mock          | unknown option `--taget`; did you mean `--target`?",
                "run --taget=mock          | unknown option `--taget`; did you mean `--target`?",
                "check --shape strict      | unknown option `--shape`",
                "rnu                       | unknown command `rnu`; did you mean `run`?",
                "chekc docs                | unknown command `chekc`; did you mean `check`?",
                "run nowhere               | there is no file or folder `nowhere`",
                "check docs/nowhere.md     | there is no file or folder `docs/nowhere.md`",
                "list nowhere              | there is no file or folder `nowhere`",
                "run -e get-cal            | no example is called `get-cal`; did you mean `get-call`?",
                "run --tags @PATCH         | none of 3 examples has the tags `@PATCH`",
                "run --tags @GET(          | `@GET(` is no tag expression",
                "run --target mok          | `--target` takes `mock` or a URL, not `mok`; did you mean `mock`?",
                "run --shape strickt       | `--shape` takes strict, standard or lenient, not `strickt`; did you mean `strict`?",
                "run --format ful          | `--format` takes full, concise, github, json or sarif, not `ful`; did you mean `full`?",
                "list --format jsnl        | `--format` takes text, json or jsonl, not `jsnl`; did you mean `jsonl`?",
                "run --jobs 0              | `--jobs` takes a whole number from 1 to 256, not `0`",
                "run --jobs many           | `--jobs` takes a whole number from 1 to 256, not `many`",
                "run --fail-on warn        | `--fail-on` takes error, warning or info, not `warn`",
                "run --fail-on             | `--fail-on` needs a value: SEVERITY",
                "run --cucumber htlm       | `--cucumber` takes message or html, not `htlm`; did you mean `html`?",
                "run --allow-deletes=all   | `--allow-deletes` takes own or any, not `all`",
                "serve --port high         | `--port` takes a whole number from 0 to 65535, not `high`",
                "serve --port 65536        | `--port` takes a whole number from 0 to 65535, not `65536`",
                "export                    | `KIND` is missing",
                "export wiremok            | `export` takes wiremock, not `wiremok`; did you mean `wiremock`?",
                "run docs:5                | `docs` is a folder, and only pages have lines",
                "run --reports=            | `--reports` takes a path, not nothing",
                "run --target ftp://x      | `--target` takes a URL such as",
                "run --target http://x:99999 | `--target`: there is no port 99999: the highest is 65535",
                "run --target http://x y   | there is no file or folder `y`",
            })
    void is_2_when_misused_and_says_what_comes_near(String arguments, String message) {
        Ran ran = docs.verbatim(arguments.split(" +"));

        assertThat(ran.err()).startsWith("error: " + message);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).doesNotContain("passed");
    }

    @Test
    void is_2_for_a_path_that_a_script_left_empty() {
        Ran ran = docs.verbatim("check", "");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("error: a PATH is empty; name a page or a folder, or leave it out\n");
    }

    @Test
    void is_2_for_settings_of_nearly_the_right_name(@TempDir Path elsewhere) {
        DocsFolder other =
                new DocsFolder(elsewhere).with("verbatim.yaml", "docs: [.]\n").with("a.md", "# A\n");

        Ran ran = other.verbatim("check");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("error: verbatim.yaml: settings are read from `verbatim.yml`; give it that name\n");
    }

    @Test
    void is_2_without_pages() {
        docs.with("empty/notes.txt", "");

        Ran ran = docs.verbatim("run", "empty");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no pages below `empty`");
    }

    @Test
    void is_2_when_pages_hold_no_examples() {
        docs.with("prose/a.md", "# Prose\n");

        Ran ran = docs.verbatim("run", "prose");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no examples in 1 page");
    }

    @Test
    void is_2_when_nothing_was_sent_and_never_says_passed() {
        try (WireServer server = new WireServer()) {
            Ran ran = docs.verbatim("run", "--target", server.url(), "-e", "create-call", "-e", "delete-call");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.screen()).doesNotContain("passed").contains("not sent");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dcos: docs                           | verbatim.yml:1:1: unknown key `dcos`; did you mean `docs`?",
                "targets: {mock: {maps: x}}           | verbatim.yml:1:18: unknown key `maps` in `targets.mock`; known are `mappings`, `port`",
                "shape: strickt                       | verbatim.yml:1:8: `strickt` is not known here; did you mean `strict`?",
                "- docs                               | verbatim.yml:1:1: expected keys with values, found a list",
                "docs                                 | verbatim.yml:1:1: expected keys with values, found",
                "docs: [                              | verbatim.yml:1:8: invalid YAML",
                "jobs: 0                              | verbatim.yml:1:7: expected a whole number from 1 to 256",
            })
    void is_2_when_the_configuration_is_wrong(String yaml, String message) {
        docs.with("verbatim.yml", yaml);

        Ran ran = docs.verbatim("run");

        assertThat(ran.err()).startsWith("error: " + message);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void is_3_when_the_port_of_the_mock_is_taken_and_the_reports_say_so() throws IOException {
        docs.verbatim("run");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            docs.with("verbatim.yml", "docs: docs\ntargets: {mock: {port: " + taken.getLocalPort() + "}}\n");

            Ran ran = docs.verbatim("run");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("cannot listen on port " + taken.getLocalPort());
            assertThat(ran.report().at("/summary/exitCode").asInt()).isEqualTo(3);
            assertThat(ran.report().at("/findings/0/message").asText()).contains("cannot listen");
            assertThat(ran.junit().getAttribute("failures")).isEqualTo("1");
            assertThat(docs.verbatim("serve").code()).isEqualTo(3);
        }
    }

    @Test
    void is_3_when_nobody_listens_at_the_target() {
        WireServer gone = new WireServer();
        gone.close();

        Ran ran = docs.verbatim("run", "--target", gone.url());

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.outcome("get-call")).isEqualTo("no-verdict");
        assertThat(ran.out()).contains("nothing answers at `" + gone.url() + "`");
        assertThat(ran.junit().getAttribute("errors")).isEqualTo("1");
    }

    @Test
    void reports_of_an_earlier_run_do_not_outlive_one_that_could_not_begin() {
        docs.verbatim("run", "--cucumber", "message,html");

        Ran ran = docs.verbatim("run", "nowhere");

        JsonNode summary = ran.report().path("summary");
        assertThat(summary.path("verdict").asText()).isEqualTo("not-run");
        assertThat(summary.path("exitCode").asInt()).isEqualTo(2);
        assertThat(ran.junit().getAttribute("failures")).isEqualTo("1");
        assertThat(docs.file("reports")).isDirectoryNotContaining("glob:**cucumber*");
    }

    @Test
    void a_page_that_fails_does_not_hide_that_there_was_no_verdict() {
        docs.with("docs/bad.md", "<!-- { \"blockType\": \"request\", \"name\": } -->\n```http\nGET /x\n```\n");
        WireServer gone = new WireServer();
        gone.close();

        assertThat(docs.verbatim("run", "--target", gone.url()).code()).isEqualTo(3);
    }
}
