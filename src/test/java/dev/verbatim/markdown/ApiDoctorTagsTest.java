package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import org.junit.jupiter.api.Test;

class ApiDoctorTagsTest {

    private static final String TAGGED = """
            # One
            [TAGS=inner, other]
            # Two
            ```
            [END]
            ```
            [END]
            >> # a note of a writer
            # Three

            ```powershell
            >> more
            ```
            """;

    @Test
    void tagged_sections_and_notes_are_left_out_and_positions_stay() {
        Page page = Pages.read(TAGGED);

        assertThat(page.headings().stream().map(Heading::text)).containsExactly("One", "Three");
        assertThat(page.headings().get(1).span().startLine()).isEqualTo(9);
        assertThat(page.lineCount()).isEqualTo(13);
    }

    @Test
    void code_keeps_lines_that_look_like_notes() {
        assertThat(Pages.read(TAGGED).codeBlocks()).singleElement().satisfies(code -> {
            assertThat(code.code().text()).isEqualTo(">> more");
            assertThat(code.code().span().startLine()).isEqualTo(12);
        });
    }

    @Test
    void they_are_ordinary_text_when_the_option_is_off() {
        Page page = Pages.read(TAGGED, new ReadOptions(false, false));

        assertThat(page.headings()).hasSize(4);
    }

    @Test
    void a_section_that_never_ends_is_told_and_read() {
        Page page = Pages.read("[TAGS=a]\n# One\n");

        assertThat(Pages.located(page)).containsExactly("tags-unclosed 1:1-1:9");
        assertThat(page.headings()).hasSize(1);
    }
}
