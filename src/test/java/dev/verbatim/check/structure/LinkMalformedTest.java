package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkMalformedTest {

    private static List<String> told(String markdown) {
        return JudgedDocs.page(markdown + "\n").told("link-malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a [x](../the room.md) b => 1:7 no link: its destination has a blank in it",
                "a [x] (room.md) b => 1:3 no link: a blank stands between `]` and `(`",
                "a [x](room.md, and [y](page.md) => 1:3 no link: its parenthesis is not closed",
                "|a|b|\\n|-|-|\\n|[x](room.md|b| => 3:2 no link: its parenthesis is not closed",
                "a [x](room.md \"title) b => 1:7 no link: its title is not closed",
                "a x](room.md) b => 1:4 no link: there is no `[` before its text",
                "a [x]() b => 1:3 this link leads nowhere: it has no destination",
                "a [x](http:/contoso.example) b => 1:7 `http:/` is no beginning of a URL",
                "a [x](https//contoso.example) b => 1:7 `https//` is no beginning of a URL",
                "a [x](..\\resources\\room.md) b => 1:7 `..\\resources\\room.md` has backslashes where a link has `/`",
                "a [x](C:\\docs\\room.md) b => 1:7 `C:\\docs\\room.md` lies on the computer of whoever wrote it",
                "a (x)[../room.md] b => 1:3 no link: its text stands in parentheses and its destination in brackets",
                "[INCLUDE [x](room.md)] => 1:1 no include: it begins with `[INCLUDE`",
                "[!INCLUD [x](room.md)] => 1:1 no include: it begins with `[!INCLUD`",
                "[!INCLUDE [x](room.md) b => 1:1 no include: its bracket is not closed",
                "# [A](#tab/a)\\n\\n# [B](tab/b)\\n\\n---\\n => 3:7 the link of a tab begins with `#tab/`",
                "a <a href='http:/contoso.example'>x</a> => 1:12 `http:/` is no beginning of a URL",
            })
    void says_what_is_wrong_and_where(String markdown, String told) {
        assertThat(told(markdown.replace("\\n", "\n"))).containsExactly("page.md:" + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an array a[0] (the first) and f[x](y, z)",
                "[x](<the room.md>) and [y](page.md \"title\")",
                "[x](https://contoso.example/a(b)) and [y](httpbin.md)",
                "`[x](../the room.md)` and <!-- [x](../the room.md) -->",
                "\\[x](../the room.md)",
                "- [ ] (see room.md)",
                "[x](\nroom.md\n\"title\")",
                "[C:\\docs](page.md#a\\_b)",
            })
    void is_silent_about(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }

    @Test
    void one_slip_is_one_finding() {
        assertThat(JudgedDocs.page("[x](..\\gone\\room.md) [y](http:/gone.md) ![z](img\\gone.svg)\n")
                        .findings())
                .extracting(finding -> finding.rule())
                .containsExactly("link-malformed", "link-malformed", "link-malformed");
    }
}
