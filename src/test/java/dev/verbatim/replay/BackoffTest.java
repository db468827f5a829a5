package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "3, 2000", "7, 30000", "1000, 30000"})
    void doubles_up_to_half_a_minute(int times, long millis) {
        assertThat(new Backoff(() -> 0).after(times)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void is_shorter_by_a_random_part_of_up_to_a_half() {
        assertThat(new Backoff(() -> 1).after(1)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void takes_some_time_even_where_none_is_asked_for() {
        assertThat(new Backoff(() -> 0).atLeast(Duration.ZERO, 1)).isEqualTo(Duration.ofMillis(10));
        assertThat(new Backoff(() -> 0).atLeast(Duration.ZERO, 3)).isEqualTo(Duration.ofMillis(40));
        assertThat(new Backoff(() -> 0).atLeast(Duration.ofSeconds(2), 3)).isEqualTo(Duration.ofSeconds(2));
    }
}
