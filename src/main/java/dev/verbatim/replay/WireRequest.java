package dev.verbatim.replay;

import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import java.net.URI;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/** A request as it goes over the wire: as documented, and with the headers that HTTP asks for. */
final class WireRequest {

    /** What has no meaning for a body, so that a missing one needs no length (RFC 9110, section 8.6). */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS", "TRACE");

    private static final int LAST_PORT = 65_535;
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private WireRequest() {}

    /** Why HTTP cannot carry a request, or null when it can. */
    static @Nullable String objection(OutgoingRequest request) {
        String method = request.method();
        if (!isToken(method) || method.equalsIgnoreCase("CONNECT")) {
            return "`" + method + "` is no method for it";
        }
        URI uri = request.uri();
        String scheme = uri.getScheme();
        if (uri.getHost() == null || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
            return "its URL is none of HTTP with a host";
        }
        if (uri.getPort() > LAST_PORT) {
            return "`" + uri.getPort() + "` is no port";
        }
        for (Header header : request.headers()) {
            if (!isToken(header.name())) {
                return "`" + header.name() + "` is no name of a header";
            }
            if (FramingHeaders.contains(header.name())) {
                return "`" + header.name() + "` is not for a header to say";
            }
            if (!header.value().chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'))) {
                return "the header `" + header.name() + "` has a character that is not ASCII";
            }
        }
        return null;
    }

    static ClassicHttpRequest of(OutgoingRequest request) {
        URI uri = request.uri();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        BasicClassicHttpRequest wire = new BasicClassicHttpRequest(request.method(), (String) null);
        // The constructor would take the first segment of `//a/b` for a host.
        wire.setPath(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        wire.addHeader(HttpHeaders.HOST, uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort());
        for (Header header : request.headers()) {
            wire.addHeader(header.name(), header.value());
        }
        if (!wire.containsHeader(HttpHeaders.USER_AGENT)) {
            // Some services refuse whoever does not say what it is.
            wire.addHeader(HttpHeaders.USER_AGENT, "verbatim");
        }
        byte[] body = request.body();
        if (body.length > 0) {
            wire.setEntity(new ByteArrayEntity(body, null));
        }
        if (body.length > 0 || !WITHOUT_BODY.contains(request.method())) {
            wire.addHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        }
        return wire;
    }

    /** Whether a text is a token of HTTP (RFC 9110, section 5.6.2). */
    static boolean isToken(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> (c >= '0' && c <= '9')
                                || (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || TOKEN_MARKS.indexOf(c) >= 0);
    }
}
