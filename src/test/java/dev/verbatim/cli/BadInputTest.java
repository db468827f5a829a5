package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Input that no decent page is: each time the other pages are still checked, and the reports are whole. */
@Timeout(60)
class BadInputTest {

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void goodPage() {
        docs = new DocsFolder(folder).with("docs/good.md", Pages.json("good", "{ \"id\": \"1\" }"));
    }

    @Test
    void a_page_of_50_megabytes_is_not_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(docs.file("docs/huge.md").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }

        Ran ran = runFails("docs/huge.md", "page-too-large");

        assertThat(ran.out()).contains("the page has 50 MB, and pages are read up to 20 MB");
    }

    @Test
    void a_folder_named_like_a_page_is_a_folder() {
        docs.with("docs/x.md/inner.md", Pages.json("inner", "{}"));

        Ran ran = docs.verbatim("run", "docs");

        assertThat(ran.code()).isZero();
        assertThat(ran.outcome("inner")).isEqualTo("matches");
        assertThat(docs.verbatim("run", "docs/x.md").code()).isZero();
    }

    @Test
    void an_empty_folder_named_like_a_page_has_no_pages() throws IOException {
        Files.createDirectory(docs.file("x.md"));

        Ran ran = docs.verbatim("check", "x.md");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no pages below `x.md`");
    }

    @Test
    void a_file_that_may_not_be_read_is_told() throws IOException {
        docs.with("docs/secret.md", Pages.json("secret", "{}"));
        Files.setPosixFilePermissions(docs.file("docs/secret.md"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(docs.file("docs/secret.md")))
                .as("skipped: this user may read every file")
                .isFalse();

        Ran ran = runFails("docs/secret.md", "page-unreadable");

        assertThat(ran.out()).contains("permission denied");
    }

    @Test
    void a_link_to_nowhere_is_told() throws IOException {
        Files.createSymbolicLink(docs.file("docs/link.md"), Path.of("nowhere.md"));

        Ran ran = runFails("docs/link.md", "page-unreadable");

        assertThat(ran.out()).contains("it is a link to nowhere");
    }

    @Test
    void a_loop_of_links_ends() throws IOException {
        Files.createSymbolicLink(docs.file("docs/loop"), Path.of("."));

        assertThat(docs.verbatim("run", "docs").code()).isZero();
    }

    @Test
    void documented_json_5000_levels_deep_is_told() {
        docs.with("docs/deep.md", Pages.json("deep", deep()));

        Ran ran = runFails("docs/deep.md", "json-syntax");

        assertThat(ran.out()).contains("docs/deep.md:13:");
        assertThat(ran.outcome("deep")).isEqualTo("not-sent");
        assertThat(ran.example("deep").path("reason").asText()).contains("at line 13, is not JSON that can be read");
    }

    @Test
    void returned_json_5000_levels_deep_is_a_difference() {
        docs.with("docs/deep.md", Pages.json("deep", "{ \"id\": \"1\" }"));
        try (WireServer server = new WireServer().json("/deep", deep()).json("/good", "{\"id\": \"2\"}")) {
            Ran ran = docs.verbatim("run", "docs", "--target", server.url());

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.outcome("deep")).isEqualTo("drifted");
            assertThat(ran.outcome("good")).isEqualTo("matches");
        }
    }

    @Test
    void a_returned_body_without_end_is_bounded() {
        docs.with("docs/endless.md", Pages.json("endless", "{ \"id\": \"1\" }"));
        byte[] megabyte = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
        try (WireServer server = new WireServer()
                .on("/endless", out -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 500; i++) {
                        out.write(megabyte);
                    }
                })
                .json("/good", "{\"id\": \"2\"}")) {
            Ran ran = docs.verbatim("run", "docs", "--target", server.url());

            assertThat(ran.code()).isIn(1, 3);
            assertThat(ran.outcome("endless")).isNotEqualTo("matches");
            assertThat(ran.outcome("good")).isEqualTo("matches");
        }
    }

    @Test
    void an_unclosed_comment_is_told_where_it_opens() {
        docs.with("docs/open.md", "# Open\n\n<!-- { \"blockType\": \"request\",\n\n```http\nGET /x\n```\n");

        Ran ran = runFails("docs/open.md", "unclosed-comment");

        assertThat(ran.out()).contains("docs/open.md:3:1");
    }

    @Test
    void an_unclosed_fence_is_told_where_it_opens() {
        docs.with("docs/open.md", "# Open\n\n```http\nGET /x\n");

        assertThat(docs.verbatim("check", "docs/open.md").out())
                .contains("[unclosed-fence]")
                .contains("docs/open.md:3:1");
    }

    @Test
    void a_million_backticks_take_a_moment() {
        docs.with("docs/ticks.md", "`".repeat(1_000_000));
        docs.with("docs/more-ticks.md", "` ``".repeat(250_000));
        docs.with("docs/lines.md", "`\n".repeat(300_000));

        Ran ran = docs.verbatim("run", "docs");

        assertThat(ran.outcome("good")).isEqualTo("matches");
        assertThat(ran.code()).isIn(0, 1);
    }

    @Test
    void bytes_that_are_no_text_are_told() {
        docs.with(
                "docs/bytes.md", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0x80, '\n', '<', '!', '-', '-'});

        Ran ran = docs.verbatim("run", "docs");

        assertThat(ran.outcome("good")).isEqualTo("matches");
        assertThat(findings(ran, "docs/bytes.md")).contains("encoding");
    }

    @Test
    void a_page_may_be_empty() {
        docs.with("docs/empty.md", "");

        assertThat(docs.verbatim("run", "docs").code()).isZero();
        assertThat(docs.verbatim("check", "docs/empty.md").code()).isZero();
    }

    @Test
    void reports_that_cannot_be_written_are_told() {
        docs.with("reports", "a file");

        Ran ran = docs.verbatim("run", "docs");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith("error: cannot write the report");
    }

    @Test
    void a_configuration_that_is_a_folder_is_told() throws IOException {
        Files.createDirectory(docs.file("verbatim.yml"));

        Ran ran = docs.verbatim("run", "docs");

        assertThat(ran.code()).isIn(0, 2);
    }

    @Test
    void mappings_that_are_no_json_are_told() {
        docs.with("verbatim.yml", "docs: docs\ntargets: {mock: {mappings: stubs}}\n")
                .with("stubs/a.json", "{ nope");

        Ran ran = docs.verbatim("run");

        assertThat(ran.screen()).contains("stubs/a.json");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void a_recording_that_is_no_json_is_told() {
        docs.with("verbatim.yml", "docs: docs\n").with("recordings/a.json", "[1,");

        Ran ran = docs.verbatim("run");

        assertThat(ran.screen()).contains("recordings/a.json");
        assertThat(ran.code()).isEqualTo(2);
    }

    /** Runs all pages, of which only one is bad. */
    private Ran runFails(String page, String rule) {
        Ran ran = docs.verbatim("run", "docs");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.outcome("good")).isEqualTo("matches");
        assertThat(findings(ran, page)).contains(rule);
        assertThat(ran.out()).contains(page).contains("[" + rule + "]");
        assertThat(ran.junit().getAttribute("failures")).isNotEqualTo("0");
        assertThat(docs.verbatim("check", "docs").code()).isEqualTo(1);
        assertThat(docs.verbatim("list", "docs").code()).isZero();
        return ran;
    }

    private static List<String> findings(Ran ran, String page) {
        List<String> rules = new ArrayList<>();
        for (JsonNode finding : ran.report().path("findings")) {
            if (finding.path("page").asText().equals(page)) {
                rules.add(finding.path("rule").asText());
            }
        }
        return rules;
    }

    private static String deep() {
        return "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    }
}
