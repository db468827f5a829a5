package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String TEXT = """
            ---
            title: Größe
            ---

            # Größe 😀

            <!-- { "blockType": "request", "name": "größe" } -->
            ```http
            GET /größe
            ```

            <!-- { "blockType": "response", } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    private static List<BlockListing> blocks(Page page) {
        return BlockListing.of(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void other_line_ends_give_the_same_blocks_at_the_same_places(String lineEnd) {
        Page page = Pages.read(TEXT.replace("\n", lineEnd));

        assertThat(blocks(page)).isEqualTo(blocks(Pages.read(TEXT)));
        assertThat(page.findings()).isEqualTo(Pages.read(TEXT).findings());
        assertThat(page.lineCount()).isEqualTo(15);
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        assertThat(blocks(Pages.read("\uFEFF" + TEXT))).isEqualTo(blocks(Pages.read(TEXT)));
    }

    @Test
    void front_matter_counts_in_positions() {
        assertThat(Pages.read(TEXT).blocks().get(0).line()).isEqualTo(7);
        assertThat(Pages.located(Pages.read(TEXT))).contains("annotation-json 12:31-12:32");
    }

    @Test
    void a_line_of_hyphens_that_is_never_answered_is_no_front_matter() {
        assertThat(Pages.read("---\n# A\n").headings()).hasSize(1);
    }

    @Test
    void columns_count_utf_16_units() {
        Page page = Pages.read("😀ö <!-- { \"blockType\": \"ignored\", } -->\n```\nx\n```\n");

        assertThat(Pages.located(page)).containsExactly("annotation-json 1:34-1:35");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_where_they_are_and_the_blocks_are_read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("ab\r\nö".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(("\r\n\r\n" + TEXT.substring(TEXT.indexOf("<!--"))).getBytes(StandardCharsets.UTF_8));

        Page page = Pages.read(bytes.toByteArray(), ReadOptions.DEFAULT);

        assertThat(Pages.located(page)).startsWith("encoding 2:2-2:3");
        assertThat(page.blocks()).hasSize(2);
    }

    @Test
    void a_replacement_character_that_stands_in_the_file_is_text() {
        assertThat(Pages.read("a \uFFFD b\n").findings()).isEmpty();
    }

    @Test
    void a_nul_is_told_and_replaced() {
        Page page = Pages.read("```\na\0b\n```\n");

        assertThat(Pages.located(page)).containsExactly("encoding 2:2-2:3");
        assertThat(page.codeBlocks().get(0).code().text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void an_empty_file_is_a_page() {
        Page page = Pages.read("");

        assertThat(page.lineCount()).isZero();
        assertThat(page.findings()).isEmpty();
    }
}
