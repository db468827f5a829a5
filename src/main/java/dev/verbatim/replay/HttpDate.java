package dev.verbatim.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Reads dates as HTTP writes them: today's form, and the two that old servers still send (RFC 9110, section 5.6.7). */
final class HttpDate {

    private static final int CENTURY = 100;
    private static final int HALF = 50;
    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.US);

    private HttpDate() {}

    /** The time that a text says; {@code now} tells the century where the year has two digits. */
    static Optional<Instant> of(String text, Instant now) {
        return parsed(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                .or(() -> parsed(text, rfc850(now)))
                .or(() -> parsed(text, ASCTIME.withZone(ZoneOffset.UTC)));
    }

    private static Optional<Instant> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(format.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code Sunday, 06-Nov-94 08:49:37 GMT}, whose year is never more than 50 years ahead. */
    private static DateTimeFormatter rfc850(Instant now) {
        int first = now.atOffset(ZoneOffset.UTC).getYear() + HALF - CENTURY + 1;
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.US)
                .withZone(ZoneOffset.UTC);
    }
}
