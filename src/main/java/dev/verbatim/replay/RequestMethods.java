package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every method by which a request acts: its own, one that a header puts in its place, and those of the requests in a
 * {@code $batch} body. A delete that hides in a POST is still a delete.
 */
final class RequestMethods {

    private static final Set<String> OVERRIDES = Set.of("x-http-method", "x-http-method-override", "x-method-override");

    private RequestMethods() {}

    static List<String> of(OutgoingRequest request) {
        List<String> methods = new ArrayList<>();
        methods.add(request.method());
        for (Header header : request.headers()) {
            if (OVERRIDES.contains(header.name().toLowerCase(Locale.ROOT))) {
                methods.add(header.value().strip());
            }
        }
        if (String.valueOf(request.uri().getRawPath()).toLowerCase(Locale.ROOT).endsWith("/$batch")) {
            methods.addAll(batched(new String(request.body(), StandardCharsets.UTF_8)));
        }
        return methods;
    }

    private static List<String> batched(String body) {
        List<String> methods = new ArrayList<>();
        JsonValue root = JsonReader.tolerant(SourceText.of("", body)).root();
        if (root instanceof JsonObject batch && batch.get("requests").orElse(null) instanceof JsonArray requests) {
            for (JsonValue element : requests.elements()) {
                if (element instanceof JsonObject inner
                        && inner.get("method").orElse(null) instanceof JsonString method) {
                    methods.add(method.value());
                }
            }
        }
        return methods;
    }
}
