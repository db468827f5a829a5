package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "1",
                "1.0",
                "100",
                "1e3",
                "1E+3",
                "1.5e1",
                "120e-1",
                "0e-999",
                "1e999999999999999999999"
            })
    void integers_are_told_by_value(String text) {
        assertThat(NumberText.of(text).isInteger()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "-1.5", "1e-1", "15e-1", "1.25e1", "1e-999999999999999999999"})
    void fractions_are_told_by_value(String text) {
        assertThat(NumberText.of(text).isInteger()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "-5, true", "1e3, true", "5.0, false", "5.5, false", "5e-1, false"})
    void a_point_promises_no_integer(String text, boolean promised) {
        assertThat(NumberText.of(text).promisesInteger()).isEqualTo(promised);
    }

    @ParameterizedTest
    @CsvSource({
        "127, true",
        "-128, true",
        "128, false",
        "-129, false",
        "0, true",
        "1.27e2, true",
        "1280e-1, false",
        "1e999999999, false",
        "-1e999999999, false",
        "0e999999999, true",
        "1e-999999999, false"
    })
    void ranges_hold_without_the_number_being_expanded(String text, boolean within) {
        assertThat(NumberText.of(text).between(BigInteger.valueOf(-128), BigInteger.valueOf(127)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"1.7e308, true", "1e309, false", "123456789, true", "1e-400, true", "0e400, true"})
    void doubles_have_an_end(String text, boolean fits) {
        assertThat(NumberText.of(text).fitsDouble()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0, true", "100, 1e2, true", "0, -0, true", "1, 2, false", "1, -1, false", "1, 10, false"})
    void values_are_compared_not_texts(String one, String other, boolean same) {
        assertThat(NumberText.of(one).sameValue(NumberText.of(other))).isEqualTo(same);
    }
}
