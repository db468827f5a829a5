package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Page;
import org.junit.jupiter.api.Test;

class FencesTest {

    @Test
    void a_fence_that_never_ends_is_told_where_it_opens() {
        Page page = Pages.read("words\n\n  ````http\n  GET /\n");

        assertThat(Pages.located(page)).containsExactly("unclosed-fence 3:3-3:7");
        assertThat(page.codeBlocks().get(0).closed()).isFalse();
    }

    @Test
    void a_fence_that_its_quote_ends_is_told() {
        assertThat(Pages.rules(Pages.read("> ```\n> x\n\nwords\n"))).containsExactly("unclosed-fence");
    }

    @Test
    void a_fence_that_opens_inside_another_is_told() {
        assertThat(Pages.located(Pages.read("```http\nGET /\n\n```json\n{}\n```\n")))
                .containsExactly("nested-fence 4:1-4:8");
    }

    @Test
    void an_annotation_inside_code_is_told() {
        assertThat(Pages.rules(Pages.read("```http\nGET /\n<!-- { \"blockType\": \"response\" } -->\n```\n")))
                .containsExactly("nested-fence");
    }

    @Test
    void a_longer_fence_and_a_markdown_fence_show_fences_on_purpose() {
        assertThat(Pages.read("````\n```json\n```\n````\n").findings()).isEmpty();
        assertThat(Pages.read("```markdown\n<!-- { } -->\n```\n").findings()).isEmpty();
        assertThat(Pages.read("```powershell\n<!-- words -->\n```\n").findings())
                .isEmpty();
    }

    @Test
    void a_code_block_has_its_lines_language_and_text() {
        CodeBlock code =
                Pages.read("```http { #id }\nGET /\n\n```\n").codeBlocks().get(0);

        assertThat(code.language()).isEqualTo("http { #id }");
        assertThat(code.fenceLine()).isEqualTo(1);
        assertThat(code.fenceEndLine()).isEqualTo(4);
        assertThat(code.code().text()).isEqualTo("GET /\n");
        assertThat(code.empty()).isFalse();
    }

    @Test
    void no_line_differs_from_an_empty_line() {
        assertThat(Pages.read("```\n```\n").codeBlocks().get(0).empty()).isTrue();
        assertThat(Pages.read("```\n\n```\n").codeBlocks().get(0).empty()).isFalse();
    }
}
