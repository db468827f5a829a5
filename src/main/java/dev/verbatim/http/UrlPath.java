package dev.verbatim.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path of a URL as its segments: without host, version, query and fragment. Slashes inside quotes or parentheses
 * do not part segments, and a key in parentheses ({@code users('x')}) is a segment of its own.
 */
record UrlPath(List<String> segments, boolean absolute) {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#]*");
    private static final Pattern VERSION =
            Pattern.compile("(?:v\\d+(?:\\.\\d+)*|beta|\\{(?:api-?)?version\\})", Pattern.CASE_INSENSITIVE);
    private static final int MOST_SEGMENTS = 200;

    UrlPath {
        segments = List.copyOf(segments);
    }

    static UrlPath of(String url) {
        var origin = ORIGIN.matcher(url);
        boolean absolute = origin.lookingAt();
        List<String> segments = split(absolute ? url.substring(origin.end()) : url);
        // A version within the first segments ends what is common to all URLs of a service.
        for (int i = 0; i < Math.min(3, segments.size()); i++) {
            if (VERSION.matcher(segments.get(i)).matches() && (i == 0 || absolute)) {
                return new UrlPath(segments.subList(i + 1, segments.size()), absolute);
            }
        }
        return new UrlPath(segments, absolute);
    }

    private static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        StringBuilder segment = new StringBuilder();
        int lastParenthesis = path.lastIndexOf(')');
        int lastBrace = path.lastIndexOf('}');
        int parentheses = 0;
        int braces = 0;
        for (int i = 0; i < path.length() && segments.size() < MOST_SEGMENTS; i++) {
            char c = path.charAt(i);
            if (c == '(') {
                parentheses++;
            } else if (c == ')') {
                parentheses--;
            } else if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            }
            boolean inside = (parentheses > 0 && i < lastParenthesis) || (braces > 0 && i < lastBrace);
            if (!inside && (c == '?' || c == '#')) {
                break;
            }
            if (!inside && c == '/') {
                add(segment.toString(), segments);
                segment.setLength(0);
            } else {
                segment.append(c);
            }
        }
        add(segment.toString(), segments);
        return segments;
    }

    private static void add(String raw, List<String> segments) {
        String segment = raw.strip();
        int open = segment.indexOf('(');
        if (segment.endsWith("()")) {
            segment = segment.substring(0, segment.length() - 2);
        } else if (open > 0 && segment.endsWith(")") && segment.indexOf('=') < 0) {
            segments.add(segment.substring(0, open));
            segment = unquoted(segment.substring(open + 1, segment.length() - 1));
        }
        if (!segment.isEmpty()) {
            segments.add(segment);
        }
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() >= 2 && key.startsWith("'") && key.endsWith("'");
        return quoted ? key.substring(1, key.length() - 1) : key;
    }
}
