package dev.verbatim.scenario;

import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Exchanged;
import dev.verbatim.replay.Attempt;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what went over the wire into text for reports. Credentials are masked here, before anyone sees them. */
final class ExchangedText {

    /** What is kept of a body, in characters. */
    static final int LIMIT = 64 * 1024;

    private static final Set<String> SECRET =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key");

    private ExchangedText() {}

    /** Bodies are kept only where someone will want to look at them. */
    static @Nullable Exchanged of(Attempt attempt, boolean withBodies) {
        OutgoingRequest request = attempt.request();
        if (request == null) {
            return null;
        }
        ReceivedResponse response = attempt.response();
        return new Exchanged(
                head(request.method() + " " + request.uri(), request.headers()),
                withBodies ? text(request.body()) : "",
                response == null ? null : head("HTTP/1.1 " + response.status(), response.headers()),
                response == null || !withBodies ? null : body(response),
                attempt.attempts(),
                attempt.waits());
    }

    private static String head(String first, List<Header> headers) {
        StringBuilder out = new StringBuilder(first);
        for (Header header : headers) {
            boolean secret = SECRET.contains(header.name().toLowerCase(Locale.ROOT));
            out.append('\n').append(header.name()).append(": ").append(secret ? mask(header.value()) : header.value());
        }
        return out.toString();
    }

    /** The scheme is no secret and says much: {@code Bearer ***}. */
    private static String mask(String value) {
        int blank = value.indexOf(' ');
        return blank > 0 && blank < 12 ? value.substring(0, blank) + " ***" : "***";
    }

    private static String body(ReceivedResponse response) {
        DecodedBody decoded = ContentEncodings.decode(response);
        return text(decoded.isDecoded() ? decoded.content() : response.body());
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException binary) {
            return "(" + bytes.length + " bytes that are no text)";
        }
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
        return text.substring(0, end) + "\n… (" + bytes.length + " bytes in all)";
    }
}
