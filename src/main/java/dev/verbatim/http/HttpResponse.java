package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A documented response as its author meant it.
 *
 * @param reason the reason phrase; may be empty, never compared on the wire
 * @param body LF between lines, one final newline dropped; empty where there is none
 */
public record HttpResponse(
        SourceText source,
        int status,
        String reason,
        SourceSpan statusSpan,
        List<HttpHeader> headers,
        SourceText body) {

    public HttpResponse {
        headers = List.copyOf(headers);
    }

    /** The code of the status line alone; the whole line where it does not stand in it. */
    public SourceSpan codeSpan() {
        int at = source.text().indexOf(" " + status);
        return at < 0
                ? statusSpan
                : source.span(at + 1, at + 1 + String.valueOf(status).length());
    }

    public Optional<HttpHeader> header(String name) {
        return headers.stream().filter(h -> h.named(name)).findFirst();
    }
}
