package dev.verbatim.replay;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a target's URL in the place of the documented one.
 *
 * @param documented URL prefixes that the target's URL replaces, the longest match first; empty means any origin
 */
record BaseUrls(List<String> documented) {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#]*");

    BaseUrls {
        documented = documented.stream()
                .map(BaseUrls::withoutSlash)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    /** Whether an absolute documented URL is below none of the prefixes, though there are some. */
    boolean isForeign(String url) {
        return !documented.isEmpty() && ORIGIN.matcher(url).lookingAt() && !isDocumented(url);
    }

    /**
     * Whether an absolute URL that was given in the place of a documented one is meant for somebody else: it is not on
     * the target, below none of the prefixes, and where there are none of another origin than the documented URL.
     */
    boolean isForeign(String url, String target, String instead) {
        Matcher origin = ORIGIN.matcher(url);
        if (!origin.lookingAt() || isOn(url, target)) {
            return false;
        }
        return documented.isEmpty() ? !isBelow(instead, origin.group()) : !isDocumented(url);
    }

    /** A URL that was given in the place of a documented one: one that the service itself gave is left as it is. */
    String given(String target, String url) {
        boolean own = isBelow(url, withoutSlash(target)) || (isOn(url, target) && !isDocumented(url));
        return own ? url : on(target, url);
    }

    /** The documented URL on the target: {@code https://docs.example/v1/a?b} on {@code http://host} is {@code http://host/v1/a?b}. */
    String on(String target, String url) {
        return withoutSlash(target) + rest(url);
    }

    private String rest(String url) {
        for (String prefix : documented) {
            if (isBelow(url, prefix)) {
                return rooted(url.substring(prefix.length()));
            }
        }
        Matcher origin = ORIGIN.matcher(url);
        return rooted(origin.lookingAt() ? url.substring(origin.end()) : url);
    }

    private static String rooted(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : path.startsWith("?") ? path : "/" + path;
    }

    /** Whether a URL has the target's own origin, as one that a service gave has. */
    private static boolean isOn(String url, String target) {
        Matcher origin = ORIGIN.matcher(target);
        return origin.lookingAt() && isBelow(url, origin.group());
    }

    private boolean isDocumented(String url) {
        return documented.stream().anyMatch(prefix -> isBelow(url, prefix));
    }

    private static boolean isBelow(String url, String prefix) {
        return url.regionMatches(true, 0, prefix, 0, prefix.length())
                && (url.length() == prefix.length() || "/?#".indexOf(url.charAt(prefix.length())) >= 0);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
    }
}
