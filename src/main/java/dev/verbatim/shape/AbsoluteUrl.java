package dev.verbatim.shape;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises absolute URLs: a scheme, {@code ://}, and something that names a host. */
final class AbsoluteUrl {

    private static final Pattern LEGAL =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://[^\\s/?#\"<>\\\\]++(?:[/?#]\\S*+)?");
    private static final Pattern LOOSE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://[^/?#\"\\\\].*+", Pattern.DOTALL);

    private AbsoluteUrl() {}

    /** Whether a service may return the text as a URL. */
    static boolean is(String text) {
        return LEGAL.matcher(text).matches();
    }

    /** Whether the text is a URL as pages write them, with blanks and placeholders. */
    static boolean isLoose(String text) {
        return text.contains("://") && LOOSE.matcher(text).matches();
    }

    static boolean isWeb(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The URL with scheme and host in lower case, in which case does not matter. */
    static String normalised(String url) {
        int host = url.indexOf("://") + 3;
        int end = host;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(0, end).toLowerCase(Locale.ROOT) + url.substring(end);
    }
}
