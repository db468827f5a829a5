package dev.verbatim.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the placeholders of a documented URL. They count inside quoted OData literals too ({@code '{id}'}), because
 * that is where pages put them; a GUID in braces there is a value.
 */
public final class Placeholders {

    private static final Pattern ANY = Pattern.compile("\\{\\{([^{}\"]{0,120})\\}\\}"
            + "|\\{([^{}\"]{0,120})\\}"
            + "|<([A-Za-z][^<>\"=]{0,120})>"
            + "|(?<=/):([A-Za-z][A-Za-z0-9_-]{0,120})(?=[/?]|$)");
    private static final Pattern GUID =
            Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|\\d[\\d-]*");
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z@$][\\w.$]*)=['\"(]*$");
    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?]*");

    private Placeholders() {}

    /** The placeholders of a URL, in its order. */
    public static List<Placeholder> in(String url) {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(url);
        while (matcher.find()) {
            String name = firstGroup(matcher).strip();
            if (!GUID.matcher(name).matches()) {
                String before = before(url, matcher.start());
                found.add(new Placeholder(matcher.group(), name, matcher.start(), matcher.end(), before));
            }
        }
        return found;
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    private static String before(String url, int start) {
        String lead = url.substring(Math.max(0, start - 120), start);
        Matcher parameter = PARAMETER.matcher(lead);
        if (parameter.find()) {
            return parameter.group(1);
        }
        if (url.lastIndexOf('?', start) >= 0) {
            return "";
        }
        Matcher origin = ORIGIN.matcher(url);
        int pathStart = origin.lookingAt() ? origin.end() : 0;
        int own = url.lastIndexOf('/', start - 1);
        if (own < pathStart) {
            return "";
        }
        int previous = url.lastIndexOf('/', own - 1);
        return url.substring(Math.max(previous + 1, pathStart), own);
    }
}
