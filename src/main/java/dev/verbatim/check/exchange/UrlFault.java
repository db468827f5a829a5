package dev.verbatim.check.exchange;

import dev.verbatim.model.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something about a URL that is wrong.
 *
 * @param severity error where no service can read it as it is meant
 * @param start offset of its first character in the URL
 * @param end offset behind its last one
 */
record UrlFault(Severity severity, int start, int end, String message, String help) {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#]*");
    private static final Pattern OPTION_AS_SEGMENT = Pattern.compile(
            "/\\$(?:filter|select|expand|orderby|top|skip|search|skiptoken|deltatoken|format|apply)\\b");

    /** The first fault of a URL. */
    static Optional<UrlFault> first(String url) {
        Matcher origin = ORIGIN.matcher(url);
        int path = origin.lookingAt() ? origin.end() : 0;
        UrlScan scan = UrlScan.of(url, path);
        return unbalanced(url, scan)
                .or(() -> optionInPath(url, scan))
                .or(() ->
                        at(Severity.ERROR, scan.ampersandInPath(), 1, "`&` before any `?`", "begin the query with `?`"))
                .or(() -> at(Severity.ERROR, scan.secondQuestion(), 1, "a second `?`", "write `&` between options"))
                .or(() -> at(Severity.WARNING, scan.emptyOption(), 1, "an empty query option", "remove it"))
                .or(() -> at(Severity.WARNING, scan.doubleSlash(), 2, "an empty segment", "write one `/`"))
                .or(() -> at(
                        Severity.WARNING, scan.blankInPath(), 1, "a blank in the path", "remove it, or write `%20`"));
    }

    /** What parts of a template cannot be told: only what is open or closed without its counterpart. */
    static Optional<UrlFault> unbalanced(String url) {
        return unbalanced(url, UrlScan.of(url, 0));
    }

    private static Optional<UrlFault> unbalanced(String url, UrlScan scan) {
        int at = scan.unbalanced();
        if (at < 0) {
            return Optional.empty();
        }
        char c = url.charAt(at);
        return switch (c) {
            case '\'' -> at(Severity.ERROR, at, 1, "this quote is never closed", "close it, or remove it");
            case '"' -> at(Severity.ERROR, at, 1, "this quote has no counterpart", "close it, or remove it");
            case '\u201C', '\u201D' -> at(Severity.ERROR, at, 1, "a typographic quote", "write `\"`");
            case '\u2018', '\u2019' -> at(Severity.ERROR, at, 1, "a typographic quote", "write `'`");
            default -> at(Severity.ERROR, at, 1, "this `" + c + "` has no counterpart", "close it, or remove it");
        };
    }

    private static Optional<UrlFault> optionInPath(String url, UrlScan scan) {
        Matcher option = OPTION_AS_SEGMENT.matcher(url).region(0, scan.pathEnd());
        if (!option.find()) {
            return Optional.empty();
        }
        String name = option.group().substring(1);
        return at(
                Severity.ERROR,
                option.start(),
                option.end() - option.start(),
                "the query option `" + name + "` stands in the path",
                "write `?" + name + "`");
    }

    private static Optional<UrlFault> at(Severity severity, int start, int length, String message, String help) {
        return start < 0 ? Optional.empty() : Optional.of(new UrlFault(severity, start, start + length, message, help));
    }
}
