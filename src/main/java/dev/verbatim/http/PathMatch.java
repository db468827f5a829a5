package dev.verbatim.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One attempt to lay the segments of a request's path over those of a template. What pages leave to the reader is
 * left out of account: names of function parameters, namespaces of functions, type casts and {@code $count} at the end.
 */
final class PathMatch {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{.*\\}|<.*>|\\[.*\\]|\\(.*\\)|:[A-Za-z][\\w-]*", Pattern.DOTALL);
    private static final Pattern SAMPLE =
            Pattern.compile("\\d+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(?:[\\w-]+\\.)?contoso\\.\\w+");
    private static final Pattern NAMESPACED = Pattern.compile("(?:[A-Za-z]\\w*\\.){2,8}[A-Za-z]\\w*");

    private final List<String> template;
    private final List<String> path;
    private final boolean anyCase;
    private final boolean[][] seen;

    PathMatch(List<String> template, List<String> path, boolean anyCase) {
        this.template = template;
        this.path = path;
        this.anyCase = anyCase;
        this.seen = new boolean[template.size() + 1][path.size() + 1];
    }

    boolean matches() {
        return from(0, 0);
    }

    /** Each pair of places is tried once, so that the work is the product of both lengths at most. */
    private boolean from(int t, int p) {
        if (seen[t][p]) {
            return false;
        }
        seen[t][p] = true;
        if (t == template.size()) {
            return restIsFree(p);
        }
        String expected = template.get(t);
        if (isEllipsis(expected)) {
            return from(t + 1, p) || (p < path.size() && from(t, p + 1));
        }
        if (p == path.size()) {
            return false;
        }
        if (segment(expected, path.get(p)) && from(t + 1, p + 1)) {
            return true;
        }
        return (spansSegments(t) && from(t, p + 1)) || (isCast(path.get(p)) && from(t, p + 1)) || shortForm(t, p);
    }

    /**
     * Where a template asks for a key, a request may use the short form for one: {@code /me} is one of
     * {@code /users/{id}}, and a drive's {@code root} or {@code root:/path:} is one of its {@code items/{id}}.
     */
    private boolean shortForm(int t, int p) {
        if (t + 1 >= template.size()
                || !PLACEHOLDER.matcher(template.get(t + 1)).matches()) {
            return false;
        }
        String shortened = path.get(p);
        return switch (template.get(t)) {
            case "users" -> shortened.equals("me") && from(t + 2, p + 1);
            case "items" ->
                (shortened.equals("root") && from(t + 2, p + 1))
                        || (shortened.equals("root:") && from(t + 2, afterPath(p)));
            default -> false;
        };
    }

    /** The place behind a path inside a drive, which ends with a colon or with the URL. */
    private int afterPath(int root) {
        int p = root + 1;
        while (p < path.size() && !path.get(p).endsWith(":")) {
            p++;
        }
        return Math.min(p + 1, path.size());
    }

    /** Any path may be narrowed by a type cast, counted, or asked for its bare value. */
    private boolean restIsFree(int p) {
        for (int i = p; i < path.size(); i++) {
            String segment = path.get(i);
            if (!isCast(segment) && !segment.equals("$count") && !segment.equals("$value")) {
                return false;
            }
        }
        return true;
    }

    /** A path inside a drive ({@code root:/{path}:/children}) stands for any number of folders. */
    private boolean spansSegments(int t) {
        String own = template.get(t);
        boolean named = own.toLowerCase(Locale.ROOT).contains("path") && own.contains("{");
        return named || (t > 0 && template.get(t - 1).endsWith(":") && own.startsWith("{"));
    }

    private boolean segment(String expected, String actual) {
        boolean colon = expected.endsWith(":") && expected.length() > 1;
        if (colon != (actual.endsWith(":") && actual.length() > 1)) {
            return false;
        }
        if (colon) {
            return segment(expected.substring(0, expected.length() - 1), actual.substring(0, actual.length() - 1));
        }
        // Pages put sample ids where a placeholder should be.
        if (PLACEHOLDER.matcher(expected).matches() || SAMPLE.matcher(expected).matches()) {
            return true;
        }
        if (isCall(expected) || isCall(actual)) {
            return same(functionName(expected), functionName(actual));
        }
        if (expected.indexOf('{') >= 0 || expected.indexOf('<') >= 0) {
            return around(expected, actual);
        }
        return same(functionName(expected), functionName(actual));
    }

    /** A segment that holds a placeholder and fixed text: the text before and behind must be there. */
    private boolean around(String expected, String actual) {
        int first = Math.min(place(expected, '{'), place(expected, '<'));
        int last = Math.max(expected.lastIndexOf('}'), expected.lastIndexOf('>'));
        if (last < first) {
            return same(expected, actual);
        }
        String head = expected.substring(0, first);
        String tail = expected.substring(last + 1);
        return actual.length() > head.length() + tail.length()
                && same(head, actual.substring(0, head.length()))
                && same(tail, actual.substring(actual.length() - tail.length()));
    }

    private static int place(String text, char c) {
        int at = text.indexOf(c);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private boolean same(String expected, String actual) {
        return anyCase ? expected.equalsIgnoreCase(actual) : expected.equals(actual);
    }

    private static boolean isCall(String segment) {
        return segment.indexOf('(') > 0 && segment.endsWith(")");
    }

    /** The name without namespace and parameters, both of which pages leave out now and then. */
    private static String functionName(String segment) {
        String name = isCall(segment) ? segment.substring(0, segment.indexOf('(')) : segment;
        return isCast(name) ? name.substring(name.lastIndexOf('.') + 1) : name;
    }

    private static boolean isCast(String segment) {
        return NAMESPACED.matcher(segment).matches() && !SAMPLE.matcher(segment).matches();
    }

    private static boolean isEllipsis(String segment) {
        return segment.equals("...") || segment.equals("…") || segment.equals("{...}") || segment.equals("{…}");
    }
}
