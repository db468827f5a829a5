package dev.verbatim.shape;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the form of header values: number, date, URL; two values without one of these match. */
final class HeaderForm {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern METHODS = Pattern.compile("[A-Z]{1,40}(?:\\s*+,\\s*+[A-Z]{1,40})*+");
    private static final Pattern RANGE = Pattern.compile("\\w{1,40} (?:\\d{1,40}-\\d{1,40}|\\*)/(?:\\d{1,40}|\\*)");
    private static final int LONGEST = 2_000;

    /** RFC 9110, section 8.8.3: opaque, so that nothing but their presence tells. */
    private static final Set<String> OPAQUE = Set.of("etag", "x-etag", "ctag", "deltatoken", "last-event-id");

    private HeaderForm() {}

    /** Why the returned value has not the form of the documented one; empty where it has. */
    static Optional<String> check(String name, String shown, String returned) {
        if (OPAQUE.contains(name) || shown.contains("{") || shown.length() > LONGEST || returned.length() > LONGEST) {
            return Optional.empty();
        }
        if (name.equals("retry-after")) {
            return expect(
                    SECONDS.matcher(returned).matches() || isDate(returned), "neither a number of seconds nor a date");
        }
        if (name.equals("www-authenticate") || name.equals("proxy-authenticate")) {
            return expect(scheme(shown).equals(scheme(returned)), "another scheme");
        }
        if (name.equals("allow")) {
            return expect(METHODS.matcher(returned).matches(), "not a list of methods");
        }
        if (name.equals("content-range")) {
            return expect(
                    !RANGE.matcher(shown).matches() || RANGE.matcher(returned).matches(), "not a range");
        }
        if (isNumber(shown)) {
            return expect(isNumber(returned), "not a number");
        }
        if (isDate(shown)) {
            return expect(isDate(returned), "not a date");
        }
        return StringFormat.suggestedBy(shown)
                .filter(StringFormat::firm)
                .filter(format -> !format.accepts(returned))
                .map(format -> "not a " + format.words());
    }

    private static Optional<String> expect(boolean holds, String otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** RFC 9110, section 5.6.7. */
    private static boolean isDate(String value) {
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static String scheme(String challenge) {
        int end = 0;
        while (end < challenge.length() && challenge.charAt(end) != ' ' && challenge.charAt(end) != ',') {
            end++;
        }
        return challenge.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
