package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;
import java.util.List;

/**
 * A line of a page's "HTTP request" section, such as {@code GET /users/{id | name}/messages}.
 *
 * @param method upper case
 * @param url as written
 */
public record UrlTemplate(String method, String url, SourceSpan span) {

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
