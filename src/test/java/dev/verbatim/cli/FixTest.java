package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTest {

    private static final String RIGHT = """
            # Room

            <!-- { "blockType": "request", "name": "get_room" } -->
            ```http
            GET https://api.contoso.example/v1.0/rooms/1
            ```
            <!-- { "blockType": "response", "truncated": true } -->
            ```http
            HTTP/1.1 201 Created
            Content-Type: application/json

            { "id": "1" }
            ```
            """;
    private static final String WRONG = RIGHT.replace("true }", "\"true\", }")
            .replace("201 Created", "201 OK")
            .replace("GET", "get")
            .replace("{ \"id\": \"1\" }", "{ id: '1', }")
            .replace("application/json\n", "application/json\nContent-Length: 1\n");

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void a_page_with_six_mistakes() {
        docs = new DocsFolder(folder).with("room.md", WRONG);
    }

    @Test
    void makes_the_certain_edits_and_reports_what_is_left() {
        Ran ran = docs.verbatim("check", "--fix");
        assertThat(docs.text("room.md")).isEqualTo(RIGHT);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("8 problems on 1 page fixed\n");
        assertThat(ran.out()).doesNotContain("reason-phrase");
    }

    @Test
    void changes_nothing_the_second_time() {
        docs.verbatim("check", "--fix");
        Ran again = docs.verbatim("check", "--fix");
        assertThat(again.err()).isEqualTo("nothing to fix\n");
        assertThat(docs.text("room.md")).isEqualTo(RIGHT);
    }

    @Test
    void a_dry_run_shows_a_diff_and_changes_nothing() {
        docs.with("room.md", RIGHT.replace("201 Created", "201 OK"));
        Ran ran = docs.verbatim("check", "--fix", "--dry-run");
        assertThat(docs.text("room.md")).contains("201 OK");
        assertThat(ran.out()).isEqualTo("""
                --- a/room.md
                +++ b/room.md
                @@ -6,7 +6,7 @@
                 ```
                 <!-- { "blockType": "response", "truncated": true } -->
                 ```http
                -HTTP/1.1 201 OK
                +HTTP/1.1 201 Created
                 Content-Type: application/json

                 { "id": "1" }
                1 problem on 1 page would be fixed
                """.replace("\n\n", "\n \n"));
    }

    @Test
    void a_dry_run_exits_as_the_check_does() {
        assertThat(docs.verbatim("check", "--fix", "--dry-run", "--fail-on", "warning")
                        .code())
                .isEqualTo(1);
        docs.with("room.md", RIGHT);
        assertThat(docs.verbatim("check", "--fix", "--dry-run", "--fail-on", "warning")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "true, true", "false, true"})
    void keeps_line_ends_byte_order_mark_and_missing_last_line_end(boolean windows, boolean mark) {
        docs.with("room.md", dressed(WRONG, windows, mark));
        docs.verbatim("check", "--fix");
        assertThat(docs.text("room.md")).isEqualTo(dressed(RIGHT, windows, mark));
    }

    private static String dressed(String text, boolean windows, boolean mark) {
        String bare = text.stripTrailing();
        return (mark ? "\uFEFF" : "") + (windows ? bare.replace("\n", "\r\n") : bare);
    }

    @Test
    void keeps_bytes_that_are_not_utf_8() throws IOException {
        byte[] bytes = WRONG.replace("# Room", "# R\u00fcume").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(docs.file("room.md"), bytes);
        docs.verbatim("check", "--fix");
        assertThat(Files.readString(docs.file("room.md"), StandardCharsets.ISO_8859_1))
                .isEqualTo(RIGHT.replace("# Room", "# R\u00fcume"));
    }

    @Test
    void leaves_alone_what_is_suppressed_or_off() {
        docs.with("verbatim.yml", "rules: { http-request-line: off }\n");
        String page = "<!-- verbatim-ignore reason-phrase: as sent -->\n"
                + RIGHT.replace("201 Created", "201 OK").replace("GET", "get");
        docs.with("room.md", page);
        docs.verbatim("check", "--fix");
        assertThat(docs.text("room.md")).isEqualTo(page);
    }

    @Test
    void a_page_without_mistakes_is_not_written() throws IOException {
        docs.with("room.md", RIGHT);
        var before = Files.getLastModifiedTime(docs.file("room.md"));
        docs.verbatim("check", "--fix");
        assertThat(Files.getLastModifiedTime(docs.file("room.md"))).isEqualTo(before);
    }

    @Test
    void a_page_outside_of_the_docs_is_left_alone(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("room.md"), WRONG);
        Files.delete(docs.file("room.md"));
        Files.createSymbolicLink(docs.file("room.md"), outside);
        Ran ran = docs.verbatim("check", "--fix");
        assertThat(outside).hasContent(WRONG);
        assertThat(ran.out())
                .contains("it is a link that leads out of the docs")
                .doesNotContain("reason-phrase");
    }

    @Test
    void a_dry_run_is_one_of_a_fix() {
        assertThat(docs.verbatim("check", "--dry-run").err())
                .isEqualTo("error: `--dry-run` is for `--fix`; a check alone changes nothing\n");
        assertThat(docs.verbatim("check", "--fix", "--dry-run", "--format", "json")
                        .code())
                .isEqualTo(2);
    }
}
