package dev.verbatim.http;

import dev.verbatim.http.OutgoingRequest.Header;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response as it came over the wire.
 *
 * @param body the bytes as sent, before any content encoding is undone
 * @param broken why the message is not whole (connection cut, framing violated), or null when it is
 */
public record ReceivedResponse(
        int status,
        List<Header> headers,
        byte[] body,
        @Nullable String broken) {

    public ReceivedResponse {
        headers = List.copyOf(headers);
    }

    /** A whole response with a UTF-8 body. */
    public static ReceivedResponse of(int status, List<Header> headers, String body) {
        return new ReceivedResponse(status, headers, body.getBytes(StandardCharsets.UTF_8), null);
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
