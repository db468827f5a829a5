package dev.verbatim.accept;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Tells which ids of a URL that was sent stand for which placeholders of the documented one. */
final class SentIds {

    private SentIds() {}

    static void pair(String documented, String sent, PageWords words) {
        String[] shown = path(documented).split("/", -1);
        String[] real = path(sent).split("/", -1);
        for (int back = 1; back <= Math.min(shown.length, real.length); back++) {
            words.pair(shown[shown.length - back], decoded(real[real.length - back]));
        }
    }

    private static String path(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int query = rest.indexOf('?');
        return query < 0 ? rest : rest.substring(0, query);
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
