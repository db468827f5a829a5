package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkBookmarkTest {

    private static List<String> told(String link, String target) {
        return JudgedDocs.of("api/page.md", link + "\n")
                .with("resources/room.md", target)
                .told("link-bookmark");
    }

    private static List<String> helped(String link, String target) {
        return JudgedDocs.of("api/page.md", link + "\n")
                .with("resources/room.md", target)
                .helped("link-bookmark");
    }

    @Test
    void points_at_the_bookmark_and_names_the_one_that_was_meant() {
        assertThat(helped("A [room](../resources/room.md#propertie).", "# room\n\n## Properties\n"))
                .containsExactly("api/page.md:1:30 there is no heading or anchor `#propertie` on"
                        + " `../resources/room.md` | did you mean `#properties`?");
    }

    @Test
    void letters_of_another_case_lead_nowhere() {
        assertThat(helped("[x](#Get-Room)\n\n# Get room", ""))
                .containsExactly("api/page.md:1:5 there is no heading or anchor `#Get-Room` on this page"
                        + " | did you mean `#get-room`?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "## Properties => properties",
                "## Example 1: Get a `room` => example-1-get-a-room",
                "## The [room](room.md) type => the-room-type",
                "## *Very* **bold**, __really__ => very-bold-really",
                "## room_id and _emphasis_ => room_id-and-emphasis",
                "## a - b => a---b",
                "## What's new? (v1.0) => whats-new-v10",
                "## A & B &amp; C => a--b--c",
                "## 房间 属性 => 房间-属性",
                "## Größe <a name=\"size\"></a> => größe",
                "## Größe <a name=\"size\"></a> => size",
                "## A <b>c</b> ![x](y.svg) d => a-c--d",
                "Setext\\n--- => setext",
                "## Twice\\n\\n## Twice => twice-1",
                "## C\\# notes => c-notes",
                "<div id='here'></div> => here",
                "text <span id=there>x</span> => there",
                "# [HTTP](#tab/http)\\n\\nx\\n\\n--- => tab/http",
            })
    void leads_to(String target, String bookmark) {
        assertThat(told("[x](../resources/room.md#" + bookmark + ")", target.replace("\\n", "\n") + "\n"))
                .isEmpty();
    }

    @Test
    void what_is_in_code_is_no_place() {
        assertThat(told("[x](../resources/room.md#here)", "`<a name=\"here\"></a>`\n\n```\n# here\n```\n"))
                .hasSize(1);
    }

    @Test
    void headings_of_includes_are_the_pages_own() {
        JudgedDocs docs = JudgedDocs.of("a.md", "[x](#from-b) [y](b.md#from-c)\n\n[!INCLUDE [b](includes/b.md)]\n")
                .with("b.md", "[!INCLUDE [c](includes/c.md)]\n")
                .with("includes/b.md", "## From b\n")
                .with("includes/c.md", "## From c\n");

        assertThat(docs.told("link-bookmark")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](../resources/gone.md#here)",
                "[x](/site/page#here)",
                "[x](https://contoso.example/#here)",
                "[x](#)",
                "[!INCLUDE [gone](gone.md)] [x](#perhaps-there)",
                "[x](#tab/http)",
            })
    void what_cannot_be_known_is_not_judged(String link) {
        assertThat(told(link, "# room\n")).isEmpty();
    }

    @Test
    void fragments_speak_of_the_page_that_includes_them() {
        assertThat(JudgedDocs.of("includes/note.md", "See [below](#example).\n").told("link-bookmark"))
                .isEmpty();
    }
}
