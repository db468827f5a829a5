package dev.verbatim.mock;

import dev.verbatim.http.OutgoingRequest.Header;
import java.util.List;

/** What the mock looks at in a request that came: the headers, and whether there is a body. */
record RequestView(List<Header> headers, boolean hasBody) {

    RequestView {
        headers = List.copyOf(headers);
    }

    boolean has(String name) {
        return headers.stream().anyMatch(h -> h.name().equalsIgnoreCase(name));
    }

    boolean has(String name, String value) {
        return headers.stream()
                .anyMatch(h ->
                        h.name().equalsIgnoreCase(name) && h.value().strip().equals(value.strip()));
    }
}
