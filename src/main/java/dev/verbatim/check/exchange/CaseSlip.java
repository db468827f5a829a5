package dev.verbatim.check.exchange;

import dev.verbatim.http.UrlTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Segments of a request's path whose letters the page documents in another case. Offsets are those of the URL.
 *
 * @param start that of the first such segment
 * @param end that behind the last one
 * @param documented how the page writes them, each once
 */
record CaseSlip(int start, int end, List<String> documented) {

    private static final Pattern SEGMENT = Pattern.compile("[^/()?#]+");

    CaseSlip {
        documented = List.copyOf(documented);
    }

    /** Empty where no single segment can be named. */
    static Optional<CaseSlip> between(UrlTemplate template, String url) {
        List<String> words = segments(template.url());
        int start = -1;
        int end = -1;
        Set<String> documented = new LinkedHashSet<>();
        Matcher segment = SEGMENT.matcher(path(url));
        while (segment.find()) {
            String shown = segment.group();
            String word =
                    words.stream().filter(shown::equalsIgnoreCase).findFirst().orElse(shown);
            if (!word.equals(shown) && !words.contains(shown)) {
                start = start < 0 ? segment.start() : start;
                end = segment.end();
                documented.add(word);
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new CaseSlip(start, end, List.copyOf(documented)));
    }

    private static List<String> segments(String url) {
        List<String> segments = new ArrayList<>();
        Matcher segment = SEGMENT.matcher(path(url));
        while (segment.find()) {
            segments.add(segment.group());
        }
        return segments;
    }

    private static String path(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
