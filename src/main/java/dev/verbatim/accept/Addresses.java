package dev.verbatim.accept;

import dev.verbatim.http.SecretMask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a target's answers differ from the docs by nothing but the target.
 *
 * @param target the target's base URL
 * @param documented the documented URL that it replaces, such as {@code https://api.contoso.example}
 * @param mask the run's masking of secrets
 */
record Addresses(String target, String documented, SecretMask mask) {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#\\s]*");

    /** The addresses for one example: the base URL that its own URL begins with, else its origin. */
    static Addresses of(String target, Iterable<String> baseUrls, String url, SecretMask mask) {
        String longest = "";
        for (String base : baseUrls) {
            String plain = withoutSlash(base);
            boolean below = url.regionMatches(true, 0, plain, 0, plain.length());
            longest = below && plain.length() > longest.length() ? plain : longest;
        }
        Matcher origin = ORIGIN.matcher(url);
        String documented = !longest.isEmpty() ? longest : origin.lookingAt() ? origin.group() : "";
        return new Addresses(withoutSlash(target), documented, mask);
    }

    String documented(String text) {
        return target.isEmpty() || documented.isEmpty() ? text : text.replace(target, documented);
    }

    String masked(String text) {
        return mask.apply(text);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
    }
}
