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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Asks token servers, and says in plain words what they refuse. */
final class TokenServer {

    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
    private static final int[] PAUSES = {200, 1_000};
    private static final int LONGEST = 200;

    /** Who lets somebody wait for so long would do so again. */
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** Entra adds lines for its own support, and the library joins them to what is for people. */
    private static final Pattern TRACE = Pattern.compile("[\\r\\n]|(?<=\\.)\\s*Trace ID:");

    private final Wire wire;
    private final LongSupplier nanos;

    TokenServer(Wire wire) {
        this(wire, System::nanoTime);
    }

    TokenServer(Wire wire, LongSupplier nanos) {
        this.wire = wire;
        this.nanos = nanos;
    }

    /** The answer, whatever it says. */
    HTTPResponse ask(HTTPRequest request) {
        return TokenAnswer.of(ask(outgoing(request)));
    }

    /** The answer, whatever it says; what passes by itself is waited for, a little. */
    ReceivedResponse ask(OutgoingRequest request) {
        for (int pause : PAUSES) {
            long began = nanos.getAsLong();
            try {
                ReceivedResponse response = wire.send(request);
                if (!isPassing(response)) {
                    return response;
                }
            } catch (EnvironmentException e) {
                if (nanos.getAsLong() - began > LONG_NANOS) {
                    throw e;
                }
            }
            pause(pause);
        }
        return wire.send(request);
    }

    private static boolean isPassing(ReceivedResponse response) {
        return PASSING.contains(response.status()) && !TokenAnswer.isOfDevice(response);
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
            reason += (reason.isEmpty() ? ": " : ", ") + shortened(line);
        }
        int status = error.getHTTPStatusCode();
        if (reason.isEmpty() && status / 100 == 3) {
            return new EnvironmentException("the token server `" + origin(server) + "` redirects elsewhere (status "
                    + status + "), where no secret is sent");
        }
        return new EnvironmentException("the token server `" + origin(server) + "` refused"
                + (reason.isEmpty() ? " with the status " + status : reason));
    }

    /** Half of a secret would not be known as one, so nothing is cut within a word. */
    private static String shortened(String line) {
        return line.length() > LONGEST ? line.substring(0, Math.max(0, line.lastIndexOf(' ', LONGEST))) + "…" : line;
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
