package dev.verbatim.http;

import java.util.regex.Pattern;

/**
 * A URL and the lines that it is broken over, joined.
 *
 * @param end offset behind its last character
 * @param next offset of the line behind it
 */
record UrlLines(String text, int end, int next) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\":,]{1,80}\\}.*");
    private static final int LONGEST = 16 * 1024;
    private static final String NO_GAP_BEHIND = "?&/=,(";
    private static final String NO_GAP_BEFORE = "?&/=,)";

    /** Joins the lines that continue the URL of a request line. */
    static UrlLines read(String message, TextLine first, RequestLine start) {
        StringBuilder url = new StringBuilder(start.url());
        int end = start.urlEnd();
        boolean versioned = start.urlEnd() < first.textEnd();
        TextLine line = TextLine.at(message, first.next());
        while (line != null && url.length() < LONGEST && continues(line, url, versioned)) {
            int from = line.textStart();
            int to = RequestLine.withoutVersion(line, from, line.textEnd());
            versioned = to < line.textEnd();
            String part = message.substring(from, to);
            if (needsGap(url, part)) {
                url.append(' ');
            }
            url.append(part);
            end = to;
            line = TextLine.at(message, line.next());
        }
        return new UrlLines(url.toString(), end, line == null ? message.length() + 1 : line.start());
    }

    private static boolean continues(TextLine line, StringBuilder url, boolean versioned) {
        String part = line.text().strip();
        if (part.isEmpty() || line.isComment()) {
            return false;
        }
        if (part.startsWith("?") || part.startsWith("&")) {
            return true;
        }
        boolean wanting = url.isEmpty() || NO_GAP_BEHIND.indexOf(url.charAt(url.length() - 1)) >= 0;
        if (url.isEmpty() && (part.startsWith("/") || part.startsWith("http"))) {
            return true;
        }
        if (versioned || !line.isIndented() || RequestLine.looksLike(part)) {
            return false;
        }
        if (part.startsWith("{")) {
            return PLACEHOLDER.matcher(part).matches();
        }
        if (part.startsWith("[") || part.startsWith("<?") || part.startsWith("\"") || part.startsWith("--")) {
            return false;
        }
        HeaderLine header = HeaderLine.read(line);
        return header == null || (wanting && !HeaderNames.isHttp(header.name()));
    }

    private static boolean needsGap(StringBuilder url, String part) {
        if (url.isEmpty() || part.isEmpty() || url.indexOf("?") < 0) {
            return false;
        }
        return NO_GAP_BEHIND.indexOf(url.charAt(url.length() - 1)) < 0 && NO_GAP_BEFORE.indexOf(part.charAt(0)) < 0;
    }
}
