package dev.verbatim.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The methods that documented requests use: those of RFC 9110, PATCH (RFC 5789) and WebDAV's. */
final class HttpMethods {

    private static final List<String> NAMES = List.of(
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "HEAD",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "MERGE",
            "COPY",
            "MOVE",
            "MKCOL",
            "PROPFIND",
            "PROPPATCH",
            "LOCK",
            "UNLOCK",
            "REPORT",
            "SEARCH");

    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    private HttpMethods() {}

    /** The usual ones first. */
    static List<String> names() {
        return NAMES;
    }

    /** Whether a word is a method, in whatever case. */
    static boolean isKnown(String word) {
        return word.length() <= 9 && KNOWN.contains(word.toUpperCase(Locale.ROOT));
    }
}
