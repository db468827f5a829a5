package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Retry-After | 2                             | PT2S
                    retry-after | 0.05                          | PT0.05S
                    RETRY-AFTER | 1.5                           | PT1.5S
                    Retry-After | .25                           | PT0.25S
                    Retry-After | 3.                            | PT3S
                    Retry-After | 0                             | PT0S
                    Retry-After | 1.0000000000000001            | PT1S
                    Retry-After | Wed, 04 Mar 2026 05:06:37 GMT | PT30S
                    Retry-After | Wed, 04 Mar 2026 05:00:00 GMT | PT0S
                    Retry-After | Wednesday, 04-Mar-26 05:06:37 GMT | PT30S
                    Retry-After | Wed Mar  4 05:06:37 2026      | PT30S
                    Retry-After | Sat Mar 14 05:06:07 2026      | PT240H
                    Retry-After | Wednesday, 04-Mar-76 05:06:37 GMT | PT87600H
                    Retry-After | Friday, 04-Mar-77 05:06:37 GMT | PT0S
                    retry-after-ms | 700                        | PT0.7S
                    x-ms-retry-after-ms | 1500.5                | PT1.5005S
                    Retry-After | 999999999999999999            | PT87600H
                    Retry-After | Fri, 31 Dec 9999 23:59:59 GMT | PT87600H
                    """)
    void reads_every_form(String name, String value, Duration time) {
        assertThat(RetryAfter.of(response(new Header(name, value)), NOW)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1e3", "5s", "0x10", "tomorrow, at nine"})
    void what_cannot_be_read_counts_as_not_said(String value) {
        assertThat(RetryAfter.of(response(new Header("Retry-After", value)), NOW))
                .isEmpty();
    }

    @Test
    void milliseconds_go_before_seconds() {
        ReceivedResponse response = response(new Header("Retry-After", "1"), new Header("x-ms-retry-after-ms", "140"));

        assertThat(RetryAfter.of(response, NOW)).contains(Duration.ofMillis(140));
    }

    @Test
    void seconds_count_where_the_milliseconds_cannot_be_read() {
        ReceivedResponse response = response(new Header("Retry-After", "1"), new Header("retry-after-ms", "some"));

        assertThat(RetryAfter.of(response, NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void a_date_is_by_the_clock_of_the_service() {
        ReceivedResponse response = response(
                new Header("date", "Wed, 04 Mar 2026 06:00:00 GMT"),
                new Header("retry-after", "Wed, 04 Mar 2026 06:00:07 GMT"));

        assertThat(RetryAfter.of(response, NOW)).contains(Duration.ofSeconds(7));
    }

    private static ReceivedResponse response(Header... headers) {
        return ReceivedResponse.of(429, List.of(headers), "");
    }
}
