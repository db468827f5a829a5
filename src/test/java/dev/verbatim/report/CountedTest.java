package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource({
        "0, '0 pages'",
        "1, '1 page'",
        "999, '999 pages'",
        "1000, '1,000 pages'",
        "1234567, '1,234,567 pages'",
        "-1000, '-1,000 pages'",
        "-100, '-100 pages'"
    })
    void thousands_are_set_apart(int number, String words) {
        assertThat(Counted.of(number, "page")).isEqualTo(words);
    }
}
