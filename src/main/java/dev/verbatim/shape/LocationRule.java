package dev.verbatim.shape;

import dev.verbatim.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares URLs in headers by their paths. Hosts differ by target, and so may what stands before the documented path;
 * queries are signed or hold tokens.
 */
final class LocationRule {

    private static final Pattern VERSION = Pattern.compile("v\\d{1,4}(?:\\.\\d{1,4})?|beta");
    private static final Pattern PATH = Pattern.compile("/[^\\s\"<>\\\\]*+");

    private LocationRule() {}

    /** Why the returned URL does not fit the documented one; empty where it does. */
    static Optional<String> check(String shown, String returned, @Nullable HttpRequest request) {
        boolean absolute = AbsoluteUrl.isLoose(shown);
        boolean url = AbsoluteUrl.isWeb(returned)
                ? AbsoluteUrl.is(returned)
                : !absolute && PATH.matcher(returned).matches();
        if (absolute && !AbsoluteUrl.isWeb(shown)) {
            return AbsoluteUrl.is(returned) ? Optional.empty() : Optional.of("not a URL");
        }
        if (!url) {
            return Optional.of(absolute ? "not an absolute URL" : "not a URL");
        }
        if (!absolute && !shown.startsWith("/")) {
            return Optional.empty();
        }
        List<String> expected = segments(shown);
        boolean cut = shown.endsWith("...") || shown.endsWith("\u2026");
        if (!expected.isEmpty() && VERSION.matcher(expected.get(0)).matches()) {
            expected = expected.subList(1, expected.size());
        }
        boolean created = request != null && names(request.url(), expected);
        return fits(expected, segments(returned), cut, created) ? Optional.empty() : Optional.of("another path");
    }

    /** Whether a documented path is that of the request with one segment more, which then is an id. */
    private static boolean names(String url, List<String> expected) {
        if (expected.isEmpty()) {
            return false;
        }
        List<String> requested = segments(url);
        List<String> collection = expected.subList(0, expected.size() - 1);
        int from = requested.size() - collection.size();
        return !collection.isEmpty()
                && from >= 0
                && collection.get(collection.size() - 1).equalsIgnoreCase(requested.get(requested.size() - 1));
    }

    private static boolean fits(List<String> expected, List<String> returned, boolean cut, boolean created) {
        if (cut) {
            return startsSomewhere(expected.subList(0, Math.max(0, expected.size() - 1)), returned);
        }
        int from = returned.size() - expected.size();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            boolean last = i == expected.size() - 1;
            boolean any = last && created;
            if (!any && !UrlSegment.fits(expected.get(i), returned.get(from + i), last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSomewhere(List<String> expected, List<String> returned) {
        for (int from = 0; from + expected.size() <= returned.size(); from++) {
            boolean all = true;
            for (int i = 0; i < expected.size() && all; i++) {
                all = UrlSegment.fits(expected.get(i), returned.get(from + i), false);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** The segments of a URL's path, empty ones left out. */
    private static List<String> segments(String url) {
        int scheme = url.indexOf("://");
        int from = scheme < 0 ? 0 : pathStart(url, scheme + 3);
        int end = from;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        List<String> segments = new ArrayList<>();
        for (String segment : url.substring(from, end).split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    private static int pathStart(String url, int host) {
        int slash = url.indexOf('/', host);
        return slash < 0 ? url.length() : slash;
    }
}
