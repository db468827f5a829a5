package dev.verbatim.http;

import java.util.ArrayList;
import java.util.List;

/**
 * An option of a documented URL's query.
 *
 * @param start offset of its first character in the URL
 * @param end offset behind its last one
 */
public record QueryOption(String name, int start, int end) {

    public static List<QueryOption> in(String url) {
        List<QueryOption> options = new ArrayList<>();
        int question = url.indexOf('?');
        if (question < 0) {
            return options;
        }
        int from = question + 1;
        while (from <= url.length()) {
            int ampersand = url.indexOf('&', from);
            int end = ampersand < 0 ? url.length() : ampersand;
            String part = url.substring(from, end);
            int equals = part.indexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).strip();
            if (!name.isEmpty() && equals >= 0) {
                options.add(new QueryOption(name.replace("%24", "$"), from, end));
            }
            from = end + 1;
        }
        return options;
    }
}
