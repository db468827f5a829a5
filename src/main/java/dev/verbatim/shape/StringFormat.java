package dev.verbatim.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of a string that a sample suggests or a table declares. */
enum StringFormat {
    DATE_TIME("date-time"),
    LOCAL_DATE_TIME("date-time without zone"),
    DATE("date"),
    TIME("time"),
    DURATION("duration"),
    WEB_URL("URL"),
    URL("URL"),
    GUID("GUID"),
    EMAIL("e-mail address"),
    IP("IP address"),
    NUMERIC("string of digits"),
    MEDIA_TYPE("media type"),
    LANGUAGE("language tag"),
    BASE64("Base64");

    private static final Pattern ISO_DURATION =
            Pattern.compile("[+-]?P(?=[\\dT])(?:\\d++(?:[.,]\\d++)?Y)?(?:\\d++(?:[.,]\\d++)?M)?"
                    + "(?:\\d++(?:[.,]\\d++)?W)?(?:\\d++(?:[.,]\\d++)?D)?(?:T(?=\\d)(?:\\d++(?:[.,]\\d++)?H)?"
                    + "(?:\\d++(?:[.,]\\d++)?M)?(?:\\d++(?:[.,]\\d++)?S)?)?");
    private static final Pattern HYPHENATED_GUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    private static final Pattern SURE_EMAIL =
            Pattern.compile("[^\\s@<>\":/,;{}]++@(?:[^\\s@<>\":/,;{}.]++\\.)++[A-Za-z]{2,}+");
    private static final Pattern ANY_EMAIL = Pattern.compile("[^\\s@<>\"]++@[^\\s@<>\".]++(?:\\.[^\\s@<>\".]++)++");
    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern SIGNED_DIGITS = Pattern.compile("-?[0-9]++");
    private static final Pattern SURE_MEDIA_TYPE = Pattern.compile(
            "(?:application|audio|font|image|message|model|multipart|text|video)/[A-Za-z0-9!#$&^_.+*-]++(?:;.*+)?");
    private static final Pattern ANY_MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+*-]++/[A-Za-z0-9!#$&^_.+*-]++\\s*+(?:;.*+)?");
    private static final Pattern SURE_LANGUAGE = Pattern.compile("[a-z]{2}-[A-Z]{2}");
    private static final Pattern ANY_LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+");
    private static final Pattern PADDED_BASE64 = Pattern.compile("[A-Za-z0-9+/]{6,}+={1,2}");
    private static final Pattern ANY_BASE64 = Pattern.compile("[A-Za-z0-9+/_-]*+={0,2}");

    private final String words;

    StringFormat(String words) {
        this.words = words;
    }

    /** What people call it. */
    String words() {
        return words;
    }

    /** What sets it apart in {@code Difference.detail}: {@code date-time}, {@code guid}. */
    String detail() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether other values than documented of this form are certainly wrong, as opposed to likely. */
    boolean firm() {
        return compareTo(URL) <= 0;
    }

    /** Whether a detail names a form that values may lose without the interface having changed. */
    static boolean isLoose(String detail) {
        for (StringFormat format : values()) {
            if (format.detail().equals(detail)) {
                return !format.firm();
            }
        }
        return false;
    }

    /** The form that a documented string suggests, if it has one. */
    static Optional<StringFormat> suggestedBy(String text) {
        for (StringFormat format : values()) {
            if (format.suggests(text)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private boolean suggests(String text) {
        return switch (this) {
            case DATE_TIME, DATE, DURATION, GUID -> accepts(text);
            case LOCAL_DATE_TIME -> Rfc3339.dateTime(text) == Rfc3339.DateTime.WITHOUT_ZONE;
            case TIME -> Rfc3339.isTime(text);
            case WEB_URL -> AbsoluteUrl.isWeb(text) && AbsoluteUrl.isLoose(text);
            case URL -> AbsoluteUrl.isLoose(text);
            case EMAIL -> SURE_EMAIL.matcher(text).matches();
            case IP -> IpAddress.is(text);
            case NUMERIC -> DIGITS.matcher(text).matches();
            case MEDIA_TYPE -> SURE_MEDIA_TYPE.matcher(text).matches();
            case LANGUAGE -> SURE_LANGUAGE.matcher(text).matches();
            case BASE64 -> text.length() % 4 == 0 && PADDED_BASE64.matcher(text).matches();
        };
    }

    /** Whether a returned string has this form. */
    boolean accepts(String text) {
        return switch (this) {
            case DATE_TIME -> Rfc3339.dateTime(text) == Rfc3339.DateTime.WITH_ZONE;
            case LOCAL_DATE_TIME -> Rfc3339.dateTime(text) != Rfc3339.DateTime.NONE;
            case DATE -> Rfc3339.isDate(text);
            case TIME -> Rfc3339.isTime(text);
            case DURATION -> ISO_DURATION.matcher(text).matches();
            case WEB_URL -> AbsoluteUrl.isWeb(text) && AbsoluteUrl.is(text);
            case URL -> AbsoluteUrl.is(text);
            case GUID -> HYPHENATED_GUID.matcher(text).matches();
            case EMAIL -> ANY_EMAIL.matcher(text).matches();
            case IP -> IpAddress.is(text);
            case NUMERIC -> SIGNED_DIGITS.matcher(text).matches();
            case MEDIA_TYPE -> ANY_MEDIA_TYPE.matcher(text).matches();
            case LANGUAGE -> ANY_LANGUAGE.matcher(text).matches();
            case BASE64 -> ANY_BASE64.matcher(text).matches();
        };
    }

    /** The form that two documented strings have in common, if there is one. */
    Optional<StringFormat> and(StringFormat other) {
        if (this == other) {
            return Optional.of(this);
        }
        if (isUrl() && other.isUrl()) {
            return Optional.of(URL);
        }
        return isDateTime() && other.isDateTime() ? Optional.of(LOCAL_DATE_TIME) : Optional.empty();
    }

    private boolean isUrl() {
        return this == WEB_URL || this == URL;
    }

    private boolean isDateTime() {
        return this == DATE_TIME || this == LOCAL_DATE_TIME;
    }
}
