package dev.verbatim.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a request, taken apart. Offsets are those of the message.
 *
 * @param method as written; empty where the line begins with the URL
 * @param url as written, blanks inside kept; empty where it stands on the next line
 * @param versionFirst whether {@code HTTP/1.1} stands before the URL
 */
record RequestLine(
        String method, int methodStart, int methodEnd, String url, int urlStart, int urlEnd, boolean versionFirst) {

    private static final Pattern VERSION_FIRST = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+");
    private static final Pattern VERSION_LAST =
            Pattern.compile("(?<=\\s)HTTP/\\d(?:\\.\\d)?$", Pattern.CASE_INSENSITIVE);

    /** Reads a line that was declared to be a request line; null where there is no method and no URL in it. */
    static @Nullable RequestLine read(TextLine line) {
        int from = line.textStart();
        int methodEnd = from;
        while (methodEnd < line.end() && isLetter(line.text().charAt(methodEnd - line.start()))) {
            methodEnd++;
        }
        String word = line.text().substring(from - line.start(), methodEnd - line.start());
        boolean wordEnds =
                methodEnd == line.end() || Character.isWhitespace(line.text().charAt(methodEnd - line.start()));
        if (wordEnds && HttpMethods.isKnown(word)) {
            return withUrl(word, from, methodEnd, line);
        }
        String rest = line.text().substring(from - line.start());
        if (beginsUrl(rest)) {
            return withUrl("", from, from, line);
        }
        boolean shouted = !word.isEmpty() && word.equals(word.toUpperCase(Locale.ROOT));
        if (wordEnds && shouted && beginsUrl(rest.substring(word.length()).strip())) {
            return withUrl(word, from, methodEnd, line);
        }
        return null;
    }

    /** Whether a line of undeclared text is surely a request line. */
    static boolean looksLike(String text) {
        String line = text.strip();
        int end = 0;
        while (end < line.length() && isLetter(line.charAt(end))) {
            end++;
        }
        if (end == line.length() || !Character.isWhitespace(line.charAt(end))) {
            return false;
        }
        String method = line.substring(0, end);
        if (!HttpMethods.isKnown(method)) {
            return false;
        }
        String url = line.substring(end).strip();
        Matcher version = VERSION_FIRST.matcher(url);
        if (version.lookingAt() || beginsUrl(url)) {
            return true;
        }
        return method.equals(method.toUpperCase(Locale.ROOT)) && isRelative(url);
    }

    private static boolean isRelative(String url) {
        int end = 0;
        while (end < url.length() && !Character.isWhitespace(url.charAt(end))) {
            end++;
        }
        String first = url.substring(0, end);
        char initial = first.isEmpty() ? ' ' : first.charAt(0);
        return initial == '{' || (first.indexOf('/') > 0 && (isLetter(initial) || initial == '.' || initial == '<'));
    }

    private static RequestLine withUrl(String method, int methodStart, int methodEnd, TextLine line) {
        int from = methodEnd;
        while (from < line.end() && Character.isWhitespace(line.text().charAt(from - line.start()))) {
            from++;
        }
        int to = Math.max(from, line.textEnd());
        Matcher first = VERSION_FIRST.matcher(line.text()).region(from - line.start(), to - line.start());
        boolean versionFirst = !method.isEmpty() && first.lookingAt();
        if (versionFirst) {
            from = line.start() + first.end();
        }
        to = withoutVersion(line, from, to);
        String url = line.text().substring(from - line.start(), to - line.start());
        return new RequestLine(method, methodStart, methodEnd, url, from, to, versionFirst);
    }

    /** Where the text from {@code from} to {@code to} ends once a final {@code HTTP/1.1} is taken off. */
    static int withoutVersion(TextLine line, int from, int to) {
        int tail = Math.max(from, to - 16);
        Matcher last = VERSION_LAST.matcher(line.text().substring(tail - line.start(), to - line.start()));
        if (!last.find()) {
            return to;
        }
        int end = tail + last.start();
        while (end > from && Character.isWhitespace(line.text().charAt(end - 1 - line.start()))) {
            end--;
        }
        return end;
    }

    private static boolean beginsUrl(String text) {
        return (text.startsWith("/") && !text.startsWith("//"))
                || text.regionMatches(true, 0, "https://", 0, 8)
                || text.regionMatches(true, 0, "http://", 0, 7)
                || text.startsWith("{{");
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
