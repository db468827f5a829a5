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

    /** Whether an absolute URL is below none of the documented prefixes, though there are some. */
    boolean isForeign(String url) {
        return !documented.isEmpty()
                && ORIGIN.matcher(url).lookingAt()
                && documented.stream().noneMatch(prefix -> isBelow(url, prefix));
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

    private static boolean isBelow(String url, String prefix) {
        return url.regionMatches(true, 0, prefix, 0, prefix.length())
                && (url.length() == prefix.length() || "/?#".indexOf(url.charAt(prefix.length())) >= 0);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
    }
}
