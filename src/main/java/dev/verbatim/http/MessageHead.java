package dev.verbatim.http;

import java.util.List;

/**
 * The headers of a documented message and where its body stands.
 *
 * @param bodyStart offset of the body's first character
 * @param bodyEnd offset behind its last one; equal to the start where there is no body
 */
record MessageHead(List<HttpHeader> headers, int bodyStart, int bodyEnd) {

    MessageHead {
        headers = List.copyOf(headers);
    }
}
