package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is a text and the leaf blocks that CommonMark sees in it, with their first lines and their content. */
class BlockStructureTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                row("```http\nGET /\n```", "FENCE 1 http <GET />"),
                row("~~~ a~b ```\nx\n~~~", "FENCE 1 a~b ``` <x>"),
                row("``` a`b\nx", "PARAGRAPH 1 <``` a`b|x>"),
                row("````\n```\n````", "FENCE 1 <```>"),
                row("```\n~~~\n```", "FENCE 1 <~~~>"),
                row("```\nx\n``` y\n```", "FENCE 1 <x|``` y>"),
                row("```\nx\n    ```\n```", "FENCE 1 <x|    ```>"),
                row("   ```\n   a\n     b\n c\n   ```", "FENCE 1 <a|  b|c>"),
                row("    ```\n    a", "INDENTED 1 <```|a>"),
                row(
                        "- item\n\n  ```http { #id }\n  GET /\n    x\n  ```",
                        "PARAGRAPH 1 <item>",
                        "FENCE 3 http { #id } <GET /|  x>"),
                row("- item\n  ```\n  a\nb", "PARAGRAPH 1 <item>", "FENCE 2 <a>", "PARAGRAPH 4 <b>"),
                row("1. ```\n   a\n   ```\n2. b", "FENCE 1 <a>", "PARAGRAPH 4 <b>"),
                row("> ```\n> a\n>  b\n> ```", "FENCE 1 <a| b>"),
                row("> ```\n> a\nb", "FENCE 1 <a>", "PARAGRAPH 3 <b>"),
                row("-\t```\n\ta\n\t\tb\n\t```", "FENCE 1 <a|\tb>"),
                row("- a\n\n\t\tcode", "PARAGRAPH 1 <a>", "INDENTED 3 <  code>"),
                row("```\n\n```", "FENCE 1 <>"),
                row("```\n```", "FENCE 1"),
                row("a\n    b", "PARAGRAPH 1 <a|    b>"),
                row("    a\n\n    b\n\n", "INDENTED 1 <a||b>"),
                row("<!-- a -->\ntext", "HTML 1 <<!-- a -->>", "PARAGRAPH 2 <text>"),
                row("<!-- a\n\n```\n-->\n```\nx\n```", "HTML 1 <<!-- a||```|-->>", "FENCE 5 <x>"),
                row("<!-- a --> <b>\ntext", "HTML 1 <<!-- a --> <b>>", "PARAGRAPH 2 <text>"),
                row("text\n<!-- a -->", "PARAGRAPH 1 <text>", "HTML 2 <<!-- a -->>"),
                row("text\n    <!-- a -->", "PARAGRAPH 1 <text|    <!-- a -->>"),
                row("- <!-- a\n  b -->\n- c", "HTML 1 <<!-- a|b -->>", "PARAGRAPH 3 <c>"),
                row("> <!-- a\n> b -->", "HTML 1 <<!-- a|b -->>"),
                row("<div>\n```\n\n```\nx\n```", "HTML 1 <<div>|```>", "FENCE 4 <x>"),
                row("<pre>\n\n```\n</pre>\nx", "HTML 1 <<pre>||```|</pre>>", "PARAGRAPH 5 <x>"),
                row("text\n<a href='x'>\n", "PARAGRAPH 1 <text|<a href='x'>>"),
                row("<a href='x' b=\"y\" c=z d>\n```\n\n", "HTML 1 <<a href='x' b=\"y\" c=z d>|```>"),
                row("<a b=>\nx", "PARAGRAPH 1 <<a b=>|x>"),
                row("<?php\n\n?>\nx", "HTML 1 <<?php||?>>", "PARAGRAPH 4 <x>"),
                row("<![CDATA[\n\n]]>\nx", "HTML 1 <<![CDATA[||]]>>", "PARAGRAPH 4 <x>"),
                row("<!DOCTYPE html>\nx", "HTML 1 <<!DOCTYPE html>>", "PARAGRAPH 2 <x>"),
                row("## a ##", "HEADING 1 <a>"),
                row("#a", "PARAGRAPH 1 <#a>"),
                row("# a#", "HEADING 1 <a#>"),
                row("####### a", "PARAGRAPH 1 <####### a>"),
                row("a\nb\n---", "HEADING 1 <a|b>"),
                row("> a\n---", "PARAGRAPH 1 <a>", "BREAK 2"),
                row("* * *\n_ _ _\n--", "BREAK 1", "BREAK 2", "PARAGRAPH 3 <-->"));
    }

    private static Arguments row(String text, String... leaves) {
        return Arguments.of(text, List.of(leaves));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leaf_blocks_are_those_of_commonmark(String text, List<String> leaves) {
        PageText page = PageText.of("page.md", text);

        assertThat(BlockStructure.leaves(page).stream().map(leaf -> shown(page, leaf)))
                .containsExactlyElementsOf(leaves);
    }

    private static String shown(PageText page, Leaf leaf) {
        String content = String.join(
                "|", leaf.lines().stream().map(line -> page.text(line)).toList());
        String info = leaf.info().isEmpty() ? "" : " " + leaf.info();
        String lines = leaf.lines().isEmpty() ? "" : " <" + content + ">";
        return leaf.kind() + " " + page.lineNumber(leaf.start()) + info + lines;
    }
}
