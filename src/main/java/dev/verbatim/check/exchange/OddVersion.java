package dev.verbatim.check.exchange;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.ApiVersion;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request of another version than all others of its page, which no folder says the version of.
 *
 * @param usual the version of all others
 */
record OddVersion(
        String version,
        String usual,
        SourceSpan span,
        @Nullable String example) {

    private static final int FEWEST = 3;

    /** The one request that is out of line; none where there are several, or too few to tell. */
    static Optional<OddVersion> among(List<Exchange> exchanges) {
        Map<String, List<Exchange>> byVersion = new TreeMap<>();
        int all = 0;
        for (Exchange exchange : exchanges) {
            HttpRequest request = exchange.request();
            String version = request == null ? "" : ApiUrl.of(request.url()).segment();
            if (ApiVersion.isName(version)) {
                byVersion.computeIfAbsent(version, key -> new ArrayList<>()).add(exchange);
                all++;
            }
        }
        if (all < FEWEST || byVersion.size() != 2) {
            return Optional.empty();
        }
        for (Map.Entry<String, List<Exchange>> entry : byVersion.entrySet()) {
            Exchange odd = entry.getValue().get(0);
            HttpRequest request = odd.request();
            if (entry.getValue().size() == 1 && request != null) {
                String usual = byVersion.keySet().stream()
                        .filter(other -> !other.equals(entry.getKey()))
                        .findFirst()
                        .orElseThrow();
                ApiUrl url = ApiUrl.of(request.url());
                SourceSpan span = UrlSpans.of(request, url.segmentStart(), url.segmentEnd());
                return Optional.of(new OddVersion(
                        entry.getKey(), usual, span, odd.example().name()));
            }
        }
        return Optional.empty();
    }
}
