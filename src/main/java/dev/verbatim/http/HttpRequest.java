package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A documented request as its author meant it.
 *
 * @param method upper case
 * @param url as written: absolute or beginning with {@code /}, blanks and placeholders and all; lines of a broken URL joined
 * @param body LF between lines, one final newline dropped; empty where there is none
 */
public record HttpRequest(
        SourceText source,
        String method,
        SourceSpan methodSpan,
        String url,
        SourceSpan urlSpan,
        List<HttpHeader> headers,
        SourceText body) {

    public HttpRequest {
        headers = List.copyOf(headers);
    }

    public Optional<HttpHeader> header(String name) {
        return headers.stream().filter(h -> h.named(name)).findFirst();
    }
}
