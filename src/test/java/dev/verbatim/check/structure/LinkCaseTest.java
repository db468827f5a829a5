package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LinkCaseTest {

    private static List<Finding> findings(String markdown) {
        return JudgedDocs.of("api/page.md", markdown)
                .with("resources/meetingroom.md", "# room\n\n## Properties\n")
                .with("resources/Images/Plan.svg", "<svg/>")
                .findings("link-case");
    }

    private static List<String> mended(String markdown) {
        return findings(markdown).stream()
                .map(finding -> finding.span().startColumn() + " "
                        + Objects.requireNonNull(finding.fix()).edits().get(0).replacement())
                .toList();
    }

    @Test
    void says_how_the_file_is_written() {
        assertThat(findings("[x](../resources/meetingRoom.md)\n"))
                .extracting(Finding::message)
                .containsExactly("`../resources/meetingRoom.md` is written `../resources/meetingroom.md` on disk");
    }

    @Test
    void the_fix_changes_letters_only() {
        assertThat(mended("[x](./../Resources/MeetingRoom.md?a=B#Properties 'T')\n"))
                .containsExactly("5 ./../resources/meetingroom.md?a=B#Properties");
    }

    @Test
    void images_and_includes_count() {
        assertThat(mended("![x](../resources/images/plan.svg) [!INCLUDE [y](../resources/MeetingRoom.md)]\n"))
                .containsExactly("6 ../resources/Images/Plan.svg", "50 ../resources/meetingroom.md");
    }

    @Test
    void what_the_case_makes_missing_is_not_told_twice() {
        JudgedDocs docs =
                JudgedDocs.of("a.md", "[x](B.md) [!INCLUDE [y](B.md)]\n").with("b.md", "# b\n");

        assertThat(docs.findings()).extracting(Finding::rule).containsOnly("link-case");
    }

    @Test
    void the_right_letters_are_fine() {
        assertThat(findings("[x](../resources/meetingroom.md) [x](../resources/Images/Plan.svg)\n"))
                .isEmpty();
    }
}
