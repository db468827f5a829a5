package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Include;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncludesTest {

    @Test
    void an_include_has_its_title_path_and_place() {
        List<Include> includes = Pages.read(
                        "words\n\n- [!INCLUDE [a note](../includes/note.md)] and [!include[](~/b.md)]\n")
                .includes();

        assertThat(includes.stream().map(include -> include.title() + "=" + include.path()))
                .containsExactly("a note=../includes/note.md", "=~/b.md");
        assertThat(includes.get(0).span().location()).isEqualTo("docs/page.md:3:3");
        assertThat(includes.get(0).span().endColumn()).isEqualTo(43);
    }

    @Test
    void code_and_other_brackets_are_no_includes() {
        assertThat(Pages.read("```\n[!INCLUDE [a](b)]\n```\n\n[!NOTE] [!INCLUDE a] [!INCLUDE [a] (b)]\n")
                        .includes())
                .isEmpty();
    }
}
