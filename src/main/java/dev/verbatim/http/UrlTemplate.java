package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page's "HTTP request" section, such as {@code GET /users/{id | name}/messages}.
 *
 * @param method upper case
 * @param url as written
 */
public record UrlTemplate(String method, String url, SourceSpan span) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{2,60}");

    /** How well a request fits a template, the best first. */
    public enum Fit {
        FITS,
        /** It fits but for the letter case of a fixed segment. */
        OTHER_CASE,
        /** The path fits, the method does not. */
        OTHER_METHOD,
        NONE;

        Fit better(Fit other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** Whether the request is one that this template describes; letter case is forgiven. */
    public boolean matches(String requestMethod, String requestUrl) {
        return fit(requestMethod, requestUrl).compareTo(Fit.OTHER_CASE) <= 0;
    }

    /** Whether a request goes on from what this template describes to something by name: {@code …/rooms/17/owner}. */
    public boolean leadsTo(String requestMethod, String requestUrl) {
        List<String> template = UrlPath.of(url).segments();
        List<String> path = UrlPath.of(requestUrl).segments();
        int end = path.size();
        while (method.equalsIgnoreCase(requestMethod)
                && end > 1
                && NAME.matcher(path.get(end - 1)).matches()) {
            end--;
            if (new PathMatch(template, path.subList(0, end), true).matches()) {
                return true;
            }
        }
        return false;
    }

    /** How well a request fits. The query never matters. */
    public Fit fit(String requestMethod, String requestUrl) {
        List<String> template = UrlPath.of(url).segments();
        List<String> path = UrlPath.of(requestUrl).segments();
        Fit fit = new PathMatch(template, path, false).matches()
                ? Fit.FITS
                : new PathMatch(template, path, true).matches() ? Fit.OTHER_CASE : Fit.NONE;
        return fit != Fit.NONE && !method.equalsIgnoreCase(requestMethod) ? Fit.OTHER_METHOD : fit;
    }
}
