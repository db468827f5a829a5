package dev.verbatim.mock;

import dev.verbatim.http.LegalUrl;
import dev.verbatim.http.Placeholder;
import dev.verbatim.http.Placeholders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths that a documented URL stands for, as a regular expression: {@code GET /calls/{id}} is
 * {@code /calls/[^/]+}. Hosts have no part in it.
 */
final class PathRegex {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#]*");
    private static final Pattern VERSION = Pattern.compile("/(?:v\\d+(?:\\.\\d+)*|beta)(?=/|$)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\](){}*+?^$|]");

    private PathRegex() {}

    /** The paths of a documented example, its version as documented. */
    static String ofExample(String url) {
        return regex(path(url));
    }

    /** The paths of a template, below the version that the example shows, or any version where it shows none. */
    static String ofTemplate(String template, String exampleUrl) {
        Matcher own = VERSION.matcher(path(template));
        if (own.lookingAt()) {
            return regex(path(template));
        }
        Matcher shown = VERSION.matcher(path(exampleUrl));
        String prefix = shown.lookingAt() ? quoted(shown.group()) : "(?:/(?:v[0-9.]+|beta))?";
        return prefix + regex(path(template));
    }

    /** Whether a path has no part that stands for another. */
    static boolean isLiteral(String url) {
        return Placeholders.in(path(url)).isEmpty();
    }

    private static String path(String url) {
        String rest = ORIGIN.matcher(url.strip()).replaceFirst("");
        int end = 0;
        int braces = 0;
        while (end < rest.length() && (braces > 0 || "?#".indexOf(rest.charAt(end)) < 0)) {
            braces += rest.charAt(end) == '{' ? 1 : rest.charAt(end) == '}' ? -1 : 0;
            end++;
        }
        String path = rest.substring(0, end);
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String regex(String path) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Placeholder placeholder : Placeholders.in(path)) {
            out.append(quoted(path.substring(from, placeholder.start()))).append("[^/]+");
            from = placeholder.end();
        }
        return out.append(quoted(path.substring(from))).toString();
    }

    /** Text as it stands on the wire, and as itself in a regular expression. */
    private static String quoted(String text) {
        // A slash in front keeps the encoder from taking a colon for that of a scheme.
        String legal = LegalUrl.encode("/" + text).substring(1);
        return SPECIAL.matcher(legal).replaceAll("\\\\$0");
    }
}
