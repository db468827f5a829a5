package dev.verbatim.http;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the template that a request which fits none was most likely meant to fit. */
final class NearestTemplate {

    private static final int COMPARED = 300;
    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#]*");
    private static final Pattern VERSION = Pattern.compile("^/(?:v\\d+(?:\\.\\d+)*|beta)(?=/)");

    private NearestTemplate() {}

    /** The nearest of at least one template. */
    static UrlTemplate of(HttpRequest request, List<UrlTemplate> templates) {
        String wanted = text(request.method(), request.url());
        UrlTemplate nearest = templates.get(0);
        int least = Integer.MAX_VALUE;
        for (UrlTemplate template : templates) {
            int distance = distance(wanted, text(template.method(), template.url()));
            if (distance < least) {
                least = distance;
                nearest = template;
            }
        }
        return nearest;
    }

    private static String text(String method, String url) {
        String path = VERSION.matcher(ORIGIN.matcher(url).replaceFirst("")).replaceFirst("");
        String text = method + " " + path;
        return text.length() > COMPARED ? text.substring(0, COMPARED) : text;
    }

    /** Levenshtein's distance, in one row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
