package dev.verbatim.scenario;

import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The documented headers that a response is held to; framing and volatile ones are left out. */
final class ComparedHeaders {

    private static final Set<String> IGNORED = Set.of(
            "age",
            "client-request-id",
            "connection",
            "content-length",
            "date",
            "keep-alive",
            "request-id",
            "server",
            "transfer-encoding",
            "via",
            "x-ms-ags-diagnostic");

    private ComparedHeaders() {}

    /** Name and value of each, in the order of the page. */
    static List<List<String>> rows(HttpResponse response) {
        return response.headers().stream()
                .filter(header -> !IGNORED.contains(header.name().toLowerCase(Locale.ROOT)))
                .map(ComparedHeaders::row)
                .toList();
    }

    private static List<String> row(HttpHeader header) {
        return List.of(header.name(), header.value());
    }
}
