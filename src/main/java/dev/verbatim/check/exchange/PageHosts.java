package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Slip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hosts that the URLs of a page name: those of its requests, and those that its messages hold. */
final class PageHosts {

    /** What a service answered was not typed by hand. */
    private static final int OF_A_SERVICE = 2;

    private final List<Exchange> exchanges;
    private final Map<String, Integer> counts;

    private PageHosts(List<Exchange> exchanges, Map<String, Integer> counts) {
        this.exchanges = exchanges;
        this.counts = counts;
    }

    static PageHosts of(CheckedPage page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Exchange exchange : page.exchanges()) {
            HttpRequest request = exchange.request();
            if (request != null) {
                count(ApiUrl.of(request.url()).host(), 1, counts);
            }
            for (Exchange.Answer answer : exchange.answers()) {
                String body = answer.response().body().text();
                int context = body.indexOf("@odata.context\"");
                int url = context < 0 ? -1 : body.indexOf("http", context);
                if (url >= 0) {
                    count(ApiUrl.at(body, url).host(), OF_A_SERVICE, counts);
                }
            }
        }
        return new PageHosts(page.exchanges(), counts);
    }

    private static void count(String host, int weight, Map<String, Integer> counts) {
        if (!host.isEmpty()) {
            counts.merge(host, weight, Integer::sum);
        }
    }

    /** The host that is meant by one that differs from it by a slip: one that the page names more often, or earlier. */
    Optional<String> misspelt(String host) {
        int own = counts.getOrDefault(host, 0);
        boolean met = false;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            met |= entry.getKey().equals(host);
            boolean stronger = entry.getValue() > own || (entry.getValue() == own && !met);
            if (stronger && isSlip(entry.getKey(), host)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** Whether a message of an earlier example, or the answer of this one, holds a URL of that host. */
    boolean isHandedOut(Exchange to, String host) {
        String needle = "://" + host;
        for (Exchange exchange : exchanges) {
            if (exchange.example().line() >= to.example().line()) {
                return false;
            }
            for (Exchange.Answer answer : exchange.answers()) {
                if (contains(answer.response().body().text(), needle)
                        || answer.response().headers().stream()
                                .map(HttpHeader::value)
                                .anyMatch(value -> contains(value, needle))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(String text, String needle) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            if (text.regionMatches(true, at, needle, 0, needle.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two hosts differ in one long label only, and in that by a letter or two. */
    static boolean isSlip(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        if (a.length != b.length) {
            return false;
        }
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                differing.add(i);
            }
        }
        if (differing.size() != 1) {
            return false;
        }
        int label = differing.get(0);
        // Top-level domains are short, and one may be another without a letter.
        boolean top = label > 0 && label == a.length - 1;
        return top
                ? a[label].length() == b[label].length()
                        && Slip.between(a[label - 1] + a[label], b[label - 1] + b[label])
                : Slip.between(a[label], b[label]);
    }
}
