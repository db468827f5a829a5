package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkMissingTest {

    private static JudgedDocs docs(String markdown) {
        return JudgedDocs.of("api/page.md", markdown)
                .with("api/room-get.md", "# Get room\n")
                .with("resources/room.md", "# room\n")
                .with("resources/a b.md", "# a b\n")
                .with("resources/a(b).md", "# a(b)\n");
    }

    private static List<String> told(String markdown) {
        return docs(markdown).told("link-missing");
    }

    private static List<String> helped(String markdown) {
        return docs(markdown).helped("link-missing");
    }

    @Test
    void points_at_the_destination_and_names_the_file_that_was_meant() {
        assertThat(helped("A [room](../resources/rooms.md#properties).\n"))
                .containsExactly("api/page.md:1:10 there is no file `../resources/rooms.md`"
                        + " | did you mean `../resources/room.md`?");
    }

    @Test
    void finds_it_in_a_table_a_definition_and_in_html() {
        assertThat(told("|a|b|\n|-|-|\n|`|`|[x](gone.md)|\n\n[x]: gone.md 'title'\n\n<p>\n<a href=\"gone.md\">x</a>\n"))
                .containsExactly(
                        "api/page.md:3:10 there is no file `gone.md`",
                        "api/page.md:5:6 there is no file `gone.md`",
                        "api/page.md:8:10 there is no file `gone.md`");
    }

    @Test
    void a_file_of_that_name_in_another_folder_was_meant() {
        assertThat(helped("[x](room.md)\n"))
                .containsExactly("api/page.md:1:5 there is no file `room.md` | did you mean `../resources/room.md`?");
    }

    @Test
    void a_page_without_its_extension_is_named() {
        assertThat(helped("[x](room-get)\n"))
                .containsExactly("api/page.md:1:5 there is no file `room-get` | did you mean `room-get.md`?");
    }

    @Test
    void a_missing_folder_proves_nothing_unless_the_file_is_nearby() {
        assertThat(told("[x](../concepts/auth.md)\n")).isEmpty();
        assertThat(docs("[x](../resource/room.md)\n").findings("link-missing"))
                .extracting(finding -> finding.severity() + " " + finding.message() + " | " + finding.help())
                .containsExactly(Severity.WARNING + " there is no file `../resource/room.md`, nor its folder"
                        + " | did you mean `../resources/room.md`?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](../resources/room.md)",
                "[x](../resources/room.md?tabs=http#properties)",
                "[x](<../resources/a b.md> \"title\")",
                "[x](../resources/a%20b.md)",
                "[x](../resources/a(b).md)",
                "[x](../resources/a\\(b\\).md)",
                "[x](~/resources/room.md)",
                "[x](~/elsewhere/room.md)",
                "[x](../resources/)",
                "[x](/graph/gone.md)",
                "[x](https://contoso.example/gone.md)",
                "[x](xref:gone.md)",
                "[x](mailto:a@contoso.example)",
                "[x](#here)",
                "[x](../../../gone.md)",
                "`[x](gone.md)`",
                "\\[x](gone.md)",
                "<!-- [x](gone.md) -->",
                "![x](gone.md)",
            })
    void is_silent_about(String markdown) {
        assertThat(told(markdown + "\n")).isEmpty();
    }
}
