package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Block;
import dev.verbatim.model.Page;
import dev.verbatim.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentTest {

    private static final String NOTE = "<!-- { \"blockType\": \"ignored\" } -->\n";
    private static final String CODE = "```http\nGET /me\n```\n";

    /** Each row is a text and, for every block, its line, whether it is attached, and the line of its code. */
    static Stream<Arguments> texts() {
        return Stream.of(
                row(NOTE + CODE, "1 attached 2"),
                row(NOTE + "\n\n\n" + CODE, "1 attached 5"),
                row(NOTE + "\n    GET /me\n", "1 attached 3"),
                row(NOTE + "Some words.\n\n" + CODE, "1 loose 4"),
                row(NOTE + "# A heading\n" + CODE, "1 loose 3"),
                row(NOTE + NOTE + CODE, "1 none", "2 attached 3"),
                row(NOTE + "words\n" + NOTE + CODE, "1 none", "3 attached 4"),
                row(CODE + NOTE, "4 none"),
                row(CODE + "<!-- { \"blockType\": \"ignored\" } -->", "4 none"),
                row("- item\n\n  " + NOTE + "  ```\n  x\n  ```\n", "3 attached 4"),
                row("> " + NOTE + "> ```\n> x\n> ```\n", "1 attached 2"),
                row("Words " + NOTE + "\n" + CODE, "1 attached 3"),
                row("<div>\n" + NOTE + "</div>\n\n" + CODE, "2 attached 5"),
                row("<!-- {\n  \"blockType\":\n\n \"ignored\"\n} --> <br/>\n" + CODE, "1 attached 6"),
                row("```\n" + NOTE + "```\n" + CODE),
                row("    " + NOTE + "\n" + CODE),
                row("Write `" + NOTE.strip() + "` above it.\n" + CODE),
                row("<!-- " + "uuid: 1\n2020 -->\n<!-- { just prose } -->\n" + CODE));
    }

    private static Arguments row(String text, String... blocks) {
        return Arguments.of(text, List.of(blocks));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void an_annotation_belongs_to_the_code_below_it(String text, List<String> blocks) {
        assertThat(Pages.read(text).blocks().stream().map(AttachmentTest::shown))
                .containsExactlyElementsOf(blocks);
    }

    private static String shown(Block block) {
        if (block.code() == null) {
            return block.line() + " none";
        }
        return block.line()
                + (block.attached() ? " attached " : " loose ")
                + block.code().fenceLine();
    }

    @Test
    void words_between_an_annotation_and_its_code_are_a_warning() {
        Page page = Pages.read(NOTE + "Some words.\n\n" + CODE);

        assertThat(Pages.located(page)).containsExactly("annotation-unattached 1:21-1:30");
        assertThat(page.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_ignored_annotation_without_code_is_only_for_information() {
        Page page = Pages.read(NOTE + "\nwords\n");

        assertThat(Pages.finding(page, "annotation-unattached").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_marker_needs_no_code() {
        assertThat(Pages.read("<!-- { \"blockType\": \"throttlinggenstart\" } -->\nwords\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_request_annotation_without_code_is_an_error() {
        Page page = Pages.read("<!-- { \"blockType\": \"request\", \"name\": \"a\" } -->\nwords\n");

        assertThat(Pages.finding(page, "annotation-unattached").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void an_unreadable_annotation_still_claims_the_code_below_it() {
        Page page = Pages.read(NOTE + "<!-- { \"blockType\": } } -->\n" + CODE);

        assertThat(page.blocks()).singleElement().satisfies(block -> assertThat(block.code())
                .isNull());
    }

    @Test
    void a_block_in_a_list_item_keeps_its_places_on_disk() {
        Page page = Pages.read("- item\n\n  " + NOTE + "  ```\n  x\n   y\n  ```\n");

        Block block = page.blocks().get(0);
        assertThat(Pages.code(block).code().text()).isEqualTo("x\n y");
        assertThat(Pages.code(block).code().span(2, 4).location()).isEqualTo("docs/page.md:6:3");
    }
}
