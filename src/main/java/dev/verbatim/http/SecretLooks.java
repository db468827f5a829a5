package dev.verbatim.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is secret by its looks: signed tokens, and credentials in the query of a URL. */
public final class SecretLooks {

    /** RFC 7519: three parts of base64url; the first begins a JSON object. */
    private static final Pattern JWT =
            Pattern.compile("(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?");

    private static final Pattern IN_QUERY = Pattern.compile("([?&]([A-Za-z0-9_-]{1,60})=)[^&#\\s\"]+");

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?");

    private SecretLooks() {}

    /** Whether a value is a date, which no secret is, whatever stands around it. */
    public static boolean isDate(String value) {
        return DATE.matcher(value).matches();
    }

    /** The text with something else in the place of each signed token. */
    public static String withoutTokens(String text, String instead) {
        return text.contains("eyJ") ? JWT.matcher(text).replaceAll(Matcher.quoteReplacement(instead)) : text;
    }

    /** The text with something else for each value of a query whose name says that it may be secret. */
    public static String withoutParameters(String text, SecretNames names, String instead) {
        if (text.indexOf('=') < 0) {
            return text;
        }
        String by = Matcher.quoteReplacement(instead);
        return IN_QUERY.matcher(text)
                .replaceAll(found -> names.mayBeParameter(found.group(2))
                        ? Matcher.quoteReplacement(found.group(1)) + by
                        : Matcher.quoteReplacement(found.group()));
    }
}
