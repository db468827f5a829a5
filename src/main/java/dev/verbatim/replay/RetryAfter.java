package dev.verbatim.replay;

import dev.verbatim.http.ReceivedResponse;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a service asks to be left alone: {@code Retry-After} in seconds, whole or not, or as an HTTP date. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}(\\.[0-9]{0,9})?[0-9]*|\\.[0-9]{1,9}");
    private static final Duration LONGEST = Duration.ofDays(3650);

    private RetryAfter() {}

    /** The time asked for, never negative; empty where none is, or none that can be read. */
    static Optional<Duration> of(ReceivedResponse response, Instant now) {
        return response.header("Retry-After").flatMap(value -> of(value.strip(), response, now));
    }

    private static Optional<Duration> of(String value, ReceivedResponse response, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            BigDecimal nanos = new BigDecimal(value.endsWith(".") ? value + "0" : value).movePointRight(9);
            BigDecimal most = BigDecimal.valueOf(LONGEST.toNanos());
            return Optional.of(Duration.ofNanos(nanos.min(most).longValue()));
        }
        // Both dates are by the service's clock, which need not be right.
        Instant sent = response.header("Date").flatMap(RetryAfter::date).orElse(now);
        return date(value).map(until -> {
            Duration asked = Duration.between(sent, until);
            return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        });
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
