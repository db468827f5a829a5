package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "49, 0.0 s",
        "50, 0.1 s",
        "449, 0.4 s",
        "1950, 2.0 s",
        "59949, 59.9 s",
        "59950, 1 min 0 s",
        "125000, 2 min 5 s",
        "3600000, 1 h 0 min",
        "7380000, 2 h 3 min"
    })
    void is_told_as_people_say_it(long millis, String words) {
        assertThat(Elapsed.of(millis)).isEqualTo(words);
    }
}
