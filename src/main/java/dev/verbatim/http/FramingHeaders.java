package dev.verbatim.http;

import java.util.Locale;
import java.util.Set;

/**
 * The headers that belong to one connection or to how a message is framed on it (RFC 9110, section 7.6.1). What the
 * docs say about them is never sent and never put in stubs: whoever sends the message sets them.
 */
public final class FramingHeaders {

    private static final Set<String> NAMES = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private FramingHeaders() {}

    /** Whether a header of that name, in whatever case, frames a message. */
    public static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
