package dev.verbatim.replay;

import dev.verbatim.http.Placeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Literals of a documented URL that its annotation calls keys ({@code sampleKeys}). Each goes by its own text in braces,
 * and by {@code {id}}; both with the segment before it.
 */
final class SampleKeys {

    private SampleKeys() {}

    /** The placeholders of a URL with its keys among them, in the order of the URL. */
    static List<Placeholder> and(List<Placeholder> placeholders, String url, List<String> keys) {
        if (keys.isEmpty()) {
            return placeholders;
        }
        List<Placeholder> all = new ArrayList<>(placeholders);
        int from = 0;
        for (String key : keys) {
            int at = key.isEmpty() ? -1 : find(url, key, from);
            if (at >= 0) {
                all.add(new Placeholder(key, key + "|id", at, at + key.length(), before(url, at)));
                from = at + key.length();
            }
        }
        all.sort(Comparator.comparingInt(Placeholder::start));
        return all;
    }

    /** Where a key stands as a whole segment or literal, not before {@code from} if that can be. */
    private static int find(String url, String key, int from) {
        for (int start : new int[] {from, 0}) {
            for (int at = url.indexOf(key, start); at >= 0; at = url.indexOf(key, at + 1)) {
                if (ends(url, at - 1) && ends(url, at + key.length())) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean ends(String url, int at) {
        return at < 0 || at >= url.length() || "/?&=,'\"()#:".indexOf(url.charAt(at)) >= 0;
    }

    private static String before(String url, int at) {
        int slash = url.lastIndexOf('/', at - 1);
        int quote = url.lastIndexOf('(', at - 1);
        int end = Math.max(slash, quote);
        return end <= 0 ? "" : url.substring(url.lastIndexOf('/', end - 1) + 1, end);
    }
}
