package dev.verbatim.mock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.QueryOption;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.http.SecretMask;
import dev.verbatim.model.Example;
import dev.verbatim.shape.PromisedHeaders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a service answered to an example as a mapping that the mock replays: the request as documented, the
 * response as it came, without secrets.
 */
public final class Recorder {

    private static final List<String> REQUEST_IDS =
            List.of("request-id", "x-ms-request-id", "client-request-id", "x-request-id", "x-correlation-id");

    /** Answers that speak of how busy a service is, not of what it does. */
    private static final Set<Integer> THROTTLED = Set.of(429, 503, 504);

    private final RecordingNames names;
    private final String target;
    private final Redaction redaction;
    private final RecordedBody bodies;

    /**
     * A recorder.
     *
     * @param folder where recordings lie; it need not exist
     * @param target name of the target that answers
     * @param mask the run's masking
     */
    public Recorder(Path folder, String target, SecretMask mask) {
        this.names = new RecordingNames(folder, Recordings.read(folder));
        this.target = target;
        this.redaction = new Redaction(mask);
        this.bodies = new RecordedBody(redaction);
    }

    /**
     * Keeps an answer in the place of an older one, if it can be replayed.
     *
     * @param date today, ISO
     * @return why it cannot be kept, in plain words, or null where it was
     */
    public @Nullable String keep(Exchange exchange, ReceivedResponse response, String date) {
        HttpRequest request = exchange.request();
        if (request == null || response.broken() != null) {
            return "its answer did not come whole";
        }
        boolean expected =
                exchange.answers().stream().anyMatch(a -> a.response().status() == response.status());
        if (THROTTLED.contains(response.status()) && !expected) {
            return "the service answered " + response.status() + ", which is only for now";
        }
        Example example = exchange.example();
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.put("name", redaction.text(example.name()));
        mapping.set("request", request(request));
        ObjectNode answer = response(response);
        if (answer == null) {
            return "its body is no text and holds a secret";
        }
        mapping.set("response", answer);
        ObjectNode metadata = mapping.putObject("metadata").putObject("verbatim");
        metadata.put("page", example.page());
        metadata.put("example", example.name());
        metadata.put("date", date);
        metadata.put("target", redaction.text(target));
        REQUEST_IDS.stream()
                .flatMap(name -> response.header(name).stream())
                .findFirst()
                .ifPresent(id -> metadata.put("requestId", redaction.text(id)));
        RecordingFile.write(names.of(example.id()), example.id(), mapping);
        return null;
    }

    private ObjectNode request(HttpRequest documented) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("method", documented.method());
        request.put("urlPathPattern", redaction.text(PathRegex.ofExample(documented.url())));
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        for (QueryOption option : QueryOption.in(documented.url())) {
            // What the option is set to may stand for something else, as ids in paths do.
            query.putObject(option.name()).put("matches", ".*");
        }
        if (!query.isEmpty()) {
            request.set("queryParameters", query);
        }
        return request;
    }

    private @Nullable ObjectNode response(ReceivedResponse received) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("status", received.status());
        DecodedBody decoded = ContentEncodings.decode(received);
        Map<String, List<String>> kept = headers(received.headers(), decoded.isDecoded());
        if (!kept.isEmpty()) {
            ObjectNode headers = response.putObject("headers");
            kept.forEach((name, values) -> {
                if (values.size() == 1) {
                    headers.put(name, values.get(0));
                } else {
                    ArrayNode list = headers.putArray(name);
                    values.forEach(list::add);
                }
            });
        }
        return bodies.write(decoded.isDecoded() ? decoded.content() : received.body(), response) ? response : null;
    }

    private Map<String, List<String>> headers(List<Header> received, boolean decoded) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (Header header : received) {
            String name = header.name().toLowerCase(Locale.ROOT);
            boolean told = PromisedHeaders.contains(name) || REQUEST_IDS.contains(name);
            boolean coded = name.equals("content-encoding") && !decoded;
            if ((told || coded) && !FramingHeaders.contains(name) && redaction.mayKeep(name)) {
                kept.computeIfAbsent(header.name(), n -> new ArrayList<>()).add(redaction.text(header.value()));
            }
        }
        return kept;
    }
}
