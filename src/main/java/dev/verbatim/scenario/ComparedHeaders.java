package dev.verbatim.scenario;

import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.shape.PromisedHeaders;
import java.util.ArrayList;
import java.util.List;

/** The documented headers that a response is held to, as rows of a table. */
final class ComparedHeaders {

    private ComparedHeaders() {}

    /** Name and value of each, in the order of the page. */
    static List<List<String>> rows(HttpResponse response) {
        List<List<String>> rows = new ArrayList<>();
        for (HttpHeader header : response.headers()) {
            if (PromisedHeaders.contains(header.name())) {
                rows.add(List.of(header.name(), header.value()));
            }
        }
        return rows;
    }
}
