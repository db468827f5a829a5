package dev.verbatim.replay;

import dev.verbatim.http.ReceivedResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a service asks to be left alone: {@code Retry-After} in seconds, whole or not, or as an HTTP date in any of
 * its three forms (RFC 9110, section 5.6.7), or a header of the kind that counts milliseconds, which is the finer one.
 */
final class RetryAfter {

    private static final List<String> IN_MILLIS = List.of("retry-after-ms", "x-ms-retry-after-ms");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{0,9})?[0-9]*|\\.[0-9]{1,9}");
    private static final Duration LONGEST = Duration.ofDays(3650);

    private RetryAfter() {}

    /** The time asked for, never negative; empty where none is, or none that can be read. */
    static Optional<Duration> of(ReceivedResponse response, Instant now) {
        return IN_MILLIS.stream()
                .flatMap(name -> response.header(name).flatMap(value -> units(value, 6)).stream())
                .findFirst()
                .or(() -> response.header("Retry-After")
                        .flatMap(value -> units(value, 9).or(() -> until(value.strip(), response, now))));
    }

    /** The time that a number says, of which one is ten nanoseconds to that power. */
    private static Optional<Duration> units(String text, int power) {
        String value = text.strip();
        if (!NUMBER.matcher(value).matches()) {
            return Optional.empty();
        }
        BigDecimal nanos = new BigDecimal(value.endsWith(".") ? value + "0" : value).movePointRight(power);
        BigDecimal most = BigDecimal.valueOf(LONGEST.toNanos());
        return Optional.of(Duration.ofNanos(nanos.min(most).longValue()));
    }

    private static Optional<Duration> until(String value, ReceivedResponse response, Instant now) {
        // Both dates are by the service's clock, which need not be right.
        Instant sent =
                response.header("Date").flatMap(date -> HttpDate.of(date, now)).orElse(now);
        return HttpDate.of(value, now).map(until -> {
            Duration asked = Duration.between(sent, until);
            return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        });
    }
}
