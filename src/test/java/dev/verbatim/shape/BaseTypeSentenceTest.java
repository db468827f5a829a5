package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTypeSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Inherits from [place](../resources/place.md). => place",
                "A room. Inherits from the base class [place](place.md) of all. => place",
                "The **room** resource is derived from [**place**][place] and more. => place",
                "It extends `contoso.place`. => contoso.place",
                "Derived from **place**. => place",
                "Inherits from [Meeting Place](../a/meetingplace.md?view=x). => meetingplace",
            })
    void reads_a_base_type(String text, String name) {
        assertThat(read("# room\n\n" + text + "\n")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inherits from place.",
                "The id is inherited from [place](place.md).",
                "Derived from [several other places](/concepts/places).",
                "|id|String|Inherits from [place](place.md)|",
            })
    void other_sentences_name_none(String text) {
        assertThat(read("# room\n\n" + text + "\n")).isEmpty();
    }

    @Test
    void only_the_text_above_the_second_heading_counts() {
        assertThat(read("# room\n\nA room.\n\n## Remarks\n\nInherits from [place](place.md).\n"))
                .isEmpty();
    }

    @Test
    void long_texts_are_read_in_linear_time() {
        assertThat(read("# room\n\n" + "inherits from [".repeat(100_000) + "\n"))
                .isEmpty();
        assertThat(read("# room\n\n" + "inherits from [*`".repeat(200) + "\n")).isEmpty();
    }

    private static Optional<String> read(String page) {
        PageReader reader = new PageReader(ReadOptions.DEFAULT.withProse());
        return BaseTypeSentence.in(reader.read("room.md", page.getBytes(StandardCharsets.UTF_8)));
    }
}
