package dev.verbatim.http;

import java.nio.charset.StandardCharsets;

/**
 * The body of a documented request as bytes for the wire.
 *
 * @param kind what the page shows
 * @param sendable whether the page shows all of it; false where a stand-in has the place of bytes
 */
public record WireBody(BodyKind kind, byte[] bytes, boolean sendable) {

    /** What to send for a request; multipart bodies and mail get the CRLF that their formats ask for (RFC 2046). */
    public static WireBody of(HttpRequest request) {
        BodyKind kind = BodyKind.of(request);
        String text = request.body().text();
        boolean lines = kind == BodyKind.MULTIPART || kind == BodyKind.MIME;
        boolean partial = kind == BodyKind.MULTIPART && BodyKind.holdsStandIn(text);
        byte[] bytes = (lines ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
        return new WireBody(kind, bytes, kind != BodyKind.STAND_IN && !partial);
    }
}
