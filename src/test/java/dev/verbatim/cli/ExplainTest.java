package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.check.RulePage;
import dev.verbatim.model.DifferenceKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainTest {

    @TempDir
    private Path folder;

    private Ran explain(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "explain";
        System.arraycopy(args, 0, all, 1, args.length);
        return new DocsFolder(folder).verbatim(all);
    }

    @Test
    void shows_the_page_of_a_rule_without_its_marks() {
        Ran ran = explain("name-unknown");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("""
                name-unknown

                error A response names a request that stands nowhere above it.

                """).contains("""
                Wrong

                  page.md:

                    <!-- { "blockType": "request", "name": "get_room" } -->
                    ```http
                    GET https://api.contoso.example/v1.0/rooms/1
                    ```
                """);
    }

    @Test
    void breaks_lines_at_the_width_of_the_terminal() {
        Ran ran = new DocsFolder(folder).environment("COLUMNS", "60").verbatim("explain", "name-duplicate");
        assertThat(ran.out().lines().takeWhile(line -> !line.equals("Wrong")).toList())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void shows_colours_on_a_terminal_and_none_with_no_color() {
        DocsFolder docs = new DocsFolder(folder).environment("FORCE_COLOR", "1");
        assertThat(docs.verbatim("explain", "name-unknown").out()).startsWith("\u001b[1mname-unknown\u001b[0m");
        assertThat(docs.verbatim("explain", "name-unknown", "--no-color").out()).startsWith("name-unknown");
    }

    @Test
    void lists_all_rules_and_differences_with_one_sentence_each() {
        Ran ran = explain();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().toList())
                .contains("name-duplicate  error", "    Two examples of one page have the same name.")
                .contains("value-case  warning");
        assertThat(ran.out().lines().map(line -> line.split(" ")[0])).containsAll(RulePage.ids());
    }

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void knows_every_difference(DifferenceKind kind) {
        RulePage page = RulePage.ofDifference(kind.id()).orElseThrow();
        assertThat(page.severity()).isIn("error", "warning");
        assertThat(page.sentence()).endsWith(".");
        assertThat(explain(kind.id()).out()).contains(kind.id() + "\n\n" + page.severity() + " ");
    }

    @Test
    void suggests_the_rule_that_was_meant() {
        Ran ran = explain("name-duplicat");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("error: there is no rule `name-duplicat`; did you mean `name-duplicate`?\n");
    }

    @Test
    void leaves_files_outside_of_the_jar_alone() {
        assertThat(explain("../RulePage").code()).isEqualTo(2);
    }

    @Test
    void the_configuration_may_name_rules_and_differences() {
        DocsFolder docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: page.md\nrules:\n  name-missing: off\n  property-missing: warning\n")
                .with("page.md", "# Page\n");
        assertThat(docs.verbatim("check").code()).isZero();
    }

    @Test
    void the_configuration_may_name_no_other() {
        DocsFolder docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: page.md\nrules:\n  name-mising: off\n")
                .with("page.md", "# Page\n");
        Ran ran = docs.verbatim("check");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "error: verbatim.yml:3:3: unknown key `name-mising` in `rules`; did you mean `name-missing`?\n");
    }
}
