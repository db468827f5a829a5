package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncludeMissingTest {

    private static List<String> told(String markdown) {
        return JudgedDocs.of("api/page.md", markdown)
                .with("includes/license-note.md", "Rooms need a license.\n")
                .told("include-missing");
    }

    private static List<String> helped(String markdown) {
        return JudgedDocs.of("api/page.md", markdown)
                .with("includes/license-note.md", "Rooms need a license.\n")
                .helped("include-missing");
    }

    @Test
    void points_at_the_path_and_names_the_file_that_was_meant() {
        assertThat(helped("a\n\nSee: [!INCLUDE [note](../includes/licence-note.md)]\n"))
                .containsExactly("api/page.md:3:23 there is no file `../includes/licence-note.md` to include"
                        + " | did you mean `../includes/license-note.md`?");
    }

    @Test
    void finds_the_file_in_another_folder() {
        assertThat(helped("[!INCLUDE [note](license-note.md)]\n"))
                .containsExactly("api/page.md:1:18 there is no file `license-note.md` to include"
                        + " | did you mean `../includes/license-note.md`?");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(helped("[!include[](../include/license-note.md)]\n"))
                .containsExactly("api/page.md:1:13 there is no file `../include/license-note.md` to include,"
                        + " nor its folder | did you mean `../includes/license-note.md`?");
    }

    @Test
    void an_include_without_a_path_is_told() {
        assertThat(told("[!INCLUDE [note]()]\n")).containsExactly("api/page.md:1:1 this include names no file");
    }

    @Test
    void leading_out_of_the_docs_is_a_warning() {
        List<Finding> findings = JudgedDocs.page("[!INCLUDE [a](../../x.md)]\n").findings("include-missing");

        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(findings.get(0).message()).contains("out of the docs");
    }

    @Test
    void paths_start_at_the_file_that_includes() {
        assertThat(JudgedDocs.of("api/page.md", "[!INCLUDE [a](../includes/a.md)]\n")
                        .with("includes/a.md", "[!INCLUDE [b](b.md)]\n")
                        .with("includes/b.md", "b\n")
                        .told("include-missing"))
                .isEmpty();
    }

    @Test
    void what_is_there_is_fine_however_it_is_written() {
        assertThat(told("""
                [!INCLUDE [note](../includes/license-note.md)]

                | a |
                |--|
                | [!include[n](../includes/license-note.md "title")] |

                [!INCLUDE [n](~/includes/license-note.md)]
                """)).isEmpty();
    }

    @Test
    void code_is_no_include() {
        assertThat(told("""
                `[!INCLUDE [n](x.md)]`

                    [!INCLUDE [n](x.md)]

                ```
                [!INCLUDE [n](x.md)]
                ```
                <!-- [!INCLUDE [n](x.md)] -->
                """)).isEmpty();
    }
}
