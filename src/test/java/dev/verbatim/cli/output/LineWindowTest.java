package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWindowTest {

    @Property(tries = 500)
    void any_line_fits_and_holds_nothing_a_terminal_obeys(
            @ForAll String line,
            @ForAll @IntRange(min = -5, max = 600) int from,
            @ForAll @IntRange(min = -5, max = 600) int length,
            @ForAll @IntRange(min = 20, max = 120) int width) {
        LineWindow window = LineWindow.of(line, from, from + length, width);

        assertThat(DisplayWidth.of(window.text())).isLessThanOrEqualTo(width);
        assertThat(window.text().chars()).noneMatch(Character::isISOControl);
        assertThat(window.length()).isPositive();
        assertThat(window.column()).isNotNegative();
    }

    @Test
    void a_megabyte_on_one_line_shows_what_is_marked() {
        String line = "x".repeat(500_000) + "MARK" + "y".repeat(500_000);

        LineWindow window = LineWindow.of(line, 500_000, 500_004, 60);

        assertThat(window.text().substring(window.column(), window.column() + window.length()))
                .isEqualTo("MARK");
        assertThat(window.text()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "日本,4", "👍,2", "👍🏽,2", "👩‍💻,2", "é,1", "e\u0301,1", "ｱ,1", "Ａ,2", "…,1"})
    void characters_take_the_columns_that_terminals_give_them(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
