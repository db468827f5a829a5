package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hang or break a reader; the timeout is there to end the build, not to measure. */
@Timeout(60)
class HostilePageTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                row("one million backticks", "`".repeat(1_000_000)),
                row("backticks that close nothing", "`".repeat(500_000) + "a`"),
                row("backticks before a comment", "a " + "` `` ``` ".repeat(50_000) + "<!-- x -->"),
                row("quotes", ">".repeat(100_000)),
                row("quotes with blanks", "> ".repeat(100_000) + "x\ny\n"),
                row("bullets", "- ".repeat(100_000) + "x\n\n\n"),
                row("ordered items", "1. ".repeat(50_000) + "x\n\n\n"),
                row("mixed bullets", "* - + ".repeat(20_000) + "x" + "\n".repeat(1_000)),
                row("comment openings", "a " + "<!-- ".repeat(100_000)),
                row("attributes", "<a " + "b ".repeat(200_000) + ">"),
                row("open attribute values", "<a " + "b=\"".repeat(100_000)),
                row("include openings", "[!INCLUDE [a](b".repeat(50_000)),
                row("anchors", "# " + "<a name=".repeat(50_000)),
                row("hash signs", "# " + " #".repeat(100_000) + "a"),
                row("a wide table", "|a".repeat(100_000) + "\n" + "|-".repeat(100_000) + "\n" + "|b\n".repeat(1_000)),
                row("deep JSON", "<!-- { \"blockType\": " + "[".repeat(100_000) + " -->\n```\nx\n```\n"),
                row("wrong JSON", "<!-- { \"blockType\": \"request\"" + ", a: '1',,".repeat(20_000) + "} -->\n"),
                row("many lines under a paragraph", "a\n|\n".repeat(50_000) + "==="),
                row("tagged sections", "[TAGS=a]\n".repeat(50_000)),
                row("fences that never close", "> ```\n\n".repeat(10_000)),
                row("carriage returns", "\r".repeat(300_000)),
                row("NULs", "\0".repeat(300_000)));
    }

    private static Arguments row(String name, String text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_page_is_read_to_its_end(String name, String text) {
        Page page = Pages.read(text, new ReadOptions(true, true));

        assertThat(page.lineCount()).isPositive();
    }

    @Test
    void a_page_of_fifty_megabytes_is_refused_in_words() {
        Page page = Pages.read(new byte[50 * 1024 * 1024], ReadOptions.DEFAULT);

        assertThat(Pages.located(page)).containsExactly("page-too-large 1:1-1:1");
        assertThat(page.findings().get(0).message()).contains("50 MB");
    }

    @Test
    void a_page_of_a_million_lines_is_refused_in_words() {
        assertThat(Pages.rules(Pages.read("\n".repeat(1_000_000)))).containsExactly("page-too-large");
    }

    @Test
    void ten_thousand_requests_of_one_name_are_ten_thousand_examples() {
        String request = "<!-- { \"blockType\": \"request\", \"name\": \"a\" } -->\n```http\nGET /\n```\n";

        Page page = Pages.read(request.repeat(10_000));

        assertThat(page.examples()).hasSize(10_000);
        assertThat(page.examples().get(9_999).name()).isEqualTo("a#10000");
    }

    @Test
    void text_below_too_many_containers_is_still_text() {
        Page page = Pages.read(">".repeat(1_000) + " ```\n\n<!-- { \"blockType\": \"ignored\" } -->\n```\nx\n```\n");

        assertThat(page.blocks()).hasSize(1);
    }
}
