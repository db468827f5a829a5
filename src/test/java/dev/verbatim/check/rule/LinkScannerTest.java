package dev.verbatim.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Page;
import dev.verbatim.model.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkScannerTest {

    private static PageLinks links(String markdown) {
        PageReader reader = new PageReader(ReadOptions.DEFAULT.withProse());
        Page page = reader.read("page.md", markdown.getBytes(StandardCharsets.UTF_8));
        return PageLinks.of(page);
    }

    /** The text with brackets round each destination and round the whole link, as its spans say. */
    private static String marked(String markdown) {
        String marked = markdown;
        List<Link> links = links(markdown).links();
        for (int i = links.size() - 1; i >= 0; i--) {
            Link link = links.get(i);
            assertThat(cut(markdown, link.destinationSpan())).isEqualTo(link.destination());
            StringBuilder text = new StringBuilder(marked);
            text.insert(offset(markdown, link.span().endLine(), link.span().endColumn()), "⟧");
            text.insert(
                    offset(
                            markdown,
                            link.destinationSpan().endLine(),
                            link.destinationSpan().endColumn()),
                    "⟩");
            text.insert(
                    offset(
                            markdown,
                            link.destinationSpan().startLine(),
                            link.destinationSpan().startColumn()),
                    "⟨");
            text.insert(offset(markdown, link.span().startLine(), link.span().startColumn()), "⟦");
            marked = text.toString();
        }
        return marked;
    }

    private static String cut(String text, SourceSpan span) {
        return text.substring(
                offset(text, span.startLine(), span.startColumn()), offset(text, span.endLine(), span.endColumn()));
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a [b](c.md) d => a ⟦[b](⟨c.md⟩)⟧ d",
                "![b](c.svg 'd') => ⟦![b](⟨c.svg⟩ 'd')⟧",
                "[b]( <c d.md> \"e\" ) => ⟦[b]( <⟨c d.md⟩> \"e\" )⟧",
                "[b](c(d(e)).md) => ⟦[b](⟨c(d(e)).md⟩)⟧",
                "[b](c\\).md) => ⟦[b](⟨c\\).md⟩)⟧",
                "[a [b] c](d) => ⟦[a [b] c](⟨d⟩)⟧",
                "[a [b](c) d](e) => [a ⟦[b](⟨c⟩)⟧ d](e)",
                "[`]`](b) => ⟦[`]`](⟨b⟩)⟧",
                "`[a](b)` [c](d) => `[a](b)` ⟦[c](⟨d⟩)⟧",
                "`` ` [a](b) `` [c](d) => `` ` [a](b) `` ⟦[c](⟨d⟩)⟧",
                "` [a](b) => ` ⟦[a](⟨b⟩)⟧",
                "\\` [a](b)` => \\` ⟦[a](⟨b⟩)⟧`",
                "\\[a](b) [c](d) => \\[a](b) ⟦[c](⟨d⟩)⟧",
                "x <!-- [a](b) --> [c](d) => x <!-- [a](b) --> ⟦[c](⟨d⟩)⟧",
                "[<b title='](x)'>](c) => ⟦[<b title='](x)'>](⟨c⟩)⟧",
                "[<https://x/](y>](z) => ⟦[<https://x/](y>](⟨z⟩)⟧",
                "see <a class=x href=\"b.md\">c</a> => see ⟦<a class=x href=\"⟨b.md⟩\">⟧c</a>",
                "x <img src='b.svg'/> => x ⟦<img src='⟨b.svg⟩'/>⟧",
                "[!include [a](b.md)] c => ⟦[!include [a](⟨b.md⟩)]⟧ c",
                "> - [a](b) => > - ⟦[a](⟨b⟩)⟧",
                "# [a](b) # => # ⟦[a](⟨b⟩)⟧ #",
                "[a]: b.md 'c' => ⟦[a]: ⟨b.md⟩ 'c'⟧",
                "[a]: /b(c=d) => ⟦[a]: ⟨/b(c=d)⟩⟧",
                "[^1]: b.md => [^1]: b.md",
                "| a |N|---|N| [b](c) \\| `x|` [d](e) | => | a |N|---|N| ⟦[b](⟨c⟩)⟧ \\| `x|` ⟦[d](⟨e⟩)⟧ |",
                "| a |N|---|N| [b | c](d) | => | a |N|---|N| [b | c](d) |",
                "[a](N b.mdN 'c') => ⟦[a](N ⟨b.md⟩N 'c')⟧",
            })
    void marks(String markdown, String marked) {
        assertThat(marked(markdown.replace("N", "\n"))).isEqualTo(marked.replace("N", "\n"));
    }

    @Test
    void an_image_in_a_link_is_two() {
        assertThat(links("[![a](b.svg)](c.md)\n").links())
                .extracting(link -> link.kind() + " " + link.destination())
                .containsExactly("LINK c.md", "IMAGE b.svg");
    }

    @Test
    void html_blocks_hold_no_markdown() {
        assertThat(links("<div>\n[a](b.md) <a href='c.md'>c</a> <!-- <a href='d.md'> -->\n</div>\n")
                        .links())
                .extracting(Link::destination)
                .containsExactly("c.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "]",
                "](",
                "[a](",
                "[a](b[",
                "[a](<b",
                "[a](b \"",
                "[a](b 'c",
                "[a] (b",
                "![[]()",
                "[!INCLUDE [a](b)",
                "[![a](b)",
                "<a href=\"b\" ",
                "<a href=' id=\" ",
                "<!-- ",
                "`a``b```",
                "\\[",
                "a|[b",
                "&[",
                "<https:",
            })
    @Timeout(60)
    void long_pages_of_anything_are_read_to_their_end(String unit) {
        String text = unit.repeat(400_000 / unit.length());
        links(text);
        links("# " + text);
        links("a|b\n-|-\n" + text);
        assertThat(links("<div>\n" + text).broken()).isEmpty();
    }

    @Test
    @Timeout(60)
    void deeply_nested_images_are_read_to_their_end() {
        int depth = 50_000;

        assertThat(links("![".repeat(depth) + "](a)".repeat(depth)).links()).hasSize(depth);
    }
}
