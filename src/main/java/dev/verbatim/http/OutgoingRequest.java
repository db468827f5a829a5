package dev.verbatim.http;

import java.net.URI;
import java.util.List;

/** A request ready for the wire. Framing headers ({@code Content-Length}, {@code Host} …) are never among its headers. */
public record OutgoingRequest(String method, URI uri, List<Header> headers, byte[] body) {

    public OutgoingRequest {
        headers = List.copyOf(headers);
    }

    /** One header line. */
    public record Header(String name, String value) {}
}
