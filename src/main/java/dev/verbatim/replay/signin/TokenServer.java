package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.EnvironmentException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks token servers, and says in plain words what they refuse. */
final class TokenServer {

    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
    private static final int[] PAUSES = {200, 1_000};
    private static final int LONGEST = 200;

    /** Entra adds lines for its own support, and the library joins them to what is for people. */
    private static final Pattern TRACE = Pattern.compile("[\\r\\n]|(?<=\\.)\\s*Trace ID:");

    private final Wire wire;

    TokenServer(Wire wire) {
        this.wire = wire;
    }

    /** The answer, whatever it says; what passes by itself is waited for, a little. */
    HTTPResponse ask(HTTPRequest request) {
        OutgoingRequest outgoing = outgoing(request);
        for (int pause : PAUSES) {
            ReceivedResponse response = once(outgoing);
            if (response != null && !PASSING.contains(response.status())) {
                return answered(response);
            }
            pause(pause);
        }
        return answered(wire.send(outgoing));
    }

    private @Nullable ReceivedResponse once(OutgoingRequest request) {
        try {
            return wire.send(request);
        } catch (EnvironmentException e) {
            return null;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("the run was interrupted");
        }
    }

    /** What to tell of a refusal. */
    static EnvironmentException refused(URI server, ErrorObject error) {
        String code = error.getCode();
        String said = error.getDescription();
        String reason = code == null ? "" : ": `" + code + "`";
        if (said != null) {
            String line = TRACE.split(said, 2)[0].strip();
            reason += (reason.isEmpty() ? ": " : ", ")
                    + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
        }
        String status = code == null && said == null ? " with the status " + error.getHTTPStatusCode() : "";
        return new EnvironmentException("the token server `" + origin(server) + "` refused" + status + reason);
    }

    static EnvironmentException unreadable(URI server) {
        return new EnvironmentException(
                "what the token server `" + origin(server) + "` answered is no token response of OAuth 2.0");
    }

    static String origin(URI server) {
        return server.getScheme() + "://" + server.getRawAuthority();
    }

    private static OutgoingRequest outgoing(HTTPRequest request) {
        List<Header> headers = new ArrayList<>();
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        if (headers.stream().noneMatch(header -> header.name().equalsIgnoreCase("Accept"))) {
            headers.add(new Header("Accept", "application/json"));
        }
        String body = request.getBody();
        return new OutgoingRequest(
                request.getMethod().name(),
                request.getURI(),
                headers,
                body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    private static HTTPResponse answered(ReceivedResponse response) {
        HTTPResponse answer = new HTTPResponse(response.status());
        for (Map.Entry<String, String> header : headers(response).entrySet()) {
            answer.setHeader(header.getKey(), new String[] {header.getValue()});
        }
        answer.setBody(new String(response.body(), StandardCharsets.UTF_8));
        return answer;
    }

    /** Only what parsing looks at; a wrong one, such as two content types, must not end it. */
    private static Map<String, String> headers(ReceivedResponse response) {
        for (Header header : response.headers()) {
            if (header.name().equalsIgnoreCase("Content-Type")
                    && header.value().toLowerCase(Locale.ROOT).contains("json")) {
                return Map.of("Content-Type", "application/json");
            }
        }
        return Map.of();
    }

    /** Parses an answer. */
    static <T> T parsed(URI server, Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (ParseException e) {
            throw unreadable(server);
        }
    }

    /** Something of the library that parses. */
    interface Parsing<T> {
        T parse() throws ParseException;
    }
}
