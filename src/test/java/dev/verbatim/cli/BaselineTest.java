package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String FILE = "verbatim-baseline.json";
    private static final String WRONG = """
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void one_page_with_one_error() {
        docs = new DocsFolder(folder).with("verbatim.yml", "docs: docs\n").with("docs/a.md", "# A\n\n" + WRONG);
    }

    @Test
    void without_one_the_check_fails() {
        assertThat(docs.verbatim("check").code()).isEqualTo(1);
    }

    @Test
    void a_check_knows_what_it_holds() {
        Ran written = docs.verbatim("baseline");
        assertThat(written.out()).isEqualTo("1 finding on 1 page written to verbatim-baseline.json\n");
        assertThat(written.code()).isZero();

        Ran ran = docs.verbatim("check");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).doesNotContain("response-unpaired").contains("  not counted 1 known from the baseline\n");
    }

    @Test
    void a_check_fails_on_what_is_new() {
        docs.verbatim("baseline");
        docs.with("docs/b.md", "# B\n\n" + WRONG);
        Ran ran = docs.verbatim("check", "--format", "concise");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("docs/b.md:3:21: error[response-unpaired]: ")
                .doesNotContain("docs/a.md");
    }

    @Test
    void a_second_one_of_a_kind_is_new() {
        docs.verbatim("baseline");
        docs.with("docs/a.md", "# A\n\n" + WRONG + "\nMore.\n\n" + WRONG);
        Ran ran = docs.verbatim("check");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("1 known from the baseline").contains("findings    1 error");
    }

    @Test
    void lines_may_come_and_go() {
        docs.verbatim("baseline");
        docs.with("docs/a.md", "# A\n\nA few words.\n\nMore of them.\n\n" + WRONG);
        assertThat(docs.verbatim("check").code()).isZero();
    }

    @Test
    void a_page_may_be_renamed() throws java.io.IOException {
        docs.verbatim("baseline");
        Files.createDirectories(docs.file("docs/sub"));
        Files.move(docs.file("docs/a.md"), docs.file("docs/sub/renamed.md"));
        Ran ran = docs.verbatim("check", "-v");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).doesNotContain("baseline-obsolete");
    }

    @Test
    void a_copy_of_a_page_is_new() {
        docs.verbatim("baseline");
        docs.with("docs/copy.md", docs.text("docs/a.md"));
        assertThat(docs.verbatim("check").code()).isEqualTo(1);
    }

    @Test
    void tells_what_is_gone() {
        docs.verbatim("baseline");
        docs.with("docs/a.md", "# A\n");
        Ran ran = docs.verbatim("check", "-v", "--format", "concise");
        assertThat(ran.out())
                .startsWith("verbatim-baseline.json:4:1: info[baseline-obsolete]: "
                        + "`response-unpaired` no longer occurs on `docs/a.md`\n");
        assertThat(ran.code()).isZero();
        assertThat(docs.verbatim("check", "--fail-on", "info").code()).isEqualTo(1);
    }

    @Test
    void a_check_of_one_page_says_nothing_of_the_others() {
        docs.with("docs/b.md", "# B\n");
        docs.verbatim("baseline");
        Ran ran = docs.verbatim("check", "-v", "docs/b.md");
        assertThat(ran.out()).doesNotContain("baseline-obsolete");
    }

    @Test
    void is_the_same_each_time_and_one_line_for_each_finding() {
        docs.with("docs/b.md", "# B\n\n" + WRONG + "\n" + WRONG);
        docs.verbatim("baseline");
        String first = docs.text(FILE);
        docs.verbatim("baseline");
        assertThat(docs.text(FILE)).isEqualTo(first);
        assertThat(first.lines()).hasSize(8);
        JsonNode json = Ran.json(docs.file(FILE));
        assertThat(json.path("schema").asText()).isEqualTo("verbatim-baseline/1");
        assertThat(json.path("findings")).hasSize(3);
        assertThat(json.path("findings").findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }

    @Test
    void is_empty_where_nothing_is_wrong() {
        docs.with("docs/a.md", "# A\n");
        docs.verbatim("baseline");
        assertThat(docs.text(FILE)).isEqualTo("{\n  \"schema\": \"verbatim-baseline/1\",\n  \"findings\": []\n}\n");
        assertThat(docs.verbatim("check").code()).isZero();
    }

    @Test
    void stands_where_the_configuration_says() {
        docs.with("verbatim.yml", "docs: docs\nbaseline: known/now.json\n");
        assertThat(docs.verbatim("check").err())
                .isEqualTo("error: there is no baseline `known/now.json`; `verbatim baseline` writes it\n");
        docs.verbatim("baseline");
        assertThat(docs.file("known/now.json")).exists();
        assertThat(docs.verbatim("check").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"schema\": \"verbatim-baseline/2\"}; the baseline `verbatim-baseline.json` is of version 2, and this "
                        + "Verbatim reads version 1",
                "{\"findings\": []}; `verbatim-baseline.json` is not a baseline",
                "{\"schema\": \"verbatim-baseline/1\"}; `verbatim-baseline.json` is not a baseline",
                "{\"schema\": \"verbatim-baseline/1\", \"findings\": null}; `verbatim-baseline.json` is not a baseline",
                "[]; `verbatim-baseline.json` is not a baseline",
                "{\"schema\"; `verbatim-baseline.json:1` is not JSON",
            })
    void of_another_kind_is_refused(String content, String message) {
        docs.with(FILE, content);
        Ran ran = docs.verbatim("check");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("error: " + message + "; `verbatim baseline` writes it anew\n");
    }

    @Test
    void suppressed_findings_are_not_in_it() {
        docs.with("docs/a.md", "<!-- verbatim-ignore response-unpaired: a sample -->\n# A\n\n" + WRONG);
        docs.verbatim("baseline");
        assertThat(Ran.json(docs.file(FILE)).path("findings")).isEmpty();
        assertThat(docs.verbatim("check").out()).contains("  not counted 1 suppressed on its page\n");
    }
}
