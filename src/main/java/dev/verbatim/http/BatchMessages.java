package dev.verbatim.http;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages inside a JSON batch: the body of {@code POST …/$batch} holds requests, the answer's holds one
 * response for each {@code id}, in any order (OData JSON Format 4.01, section 19).
 */
public final class BatchMessages {

    private BatchMessages() {}

    /** Whether a request is a batch of others. */
    public static boolean isBatch(HttpRequest request) {
        List<String> path = UrlPath.of(request.url()).segments();
        return request.method().equals("POST")
                && !path.isEmpty()
                && path.get(path.size() - 1).equals("$batch")
                && BodyKind.of(request) == BodyKind.JSON;
    }

    /** The requests of a batch request's body by their ids, in the order of the page; those without an id are left out. */
    public static Map<String, HttpRequest> requests(SourceText body) {
        Map<String, HttpRequest> requests = new LinkedHashMap<>();
        JsonDocument document = JsonReader.tolerant(body);
        for (JsonObject item : items(document.root(), "requests")) {
            String id = text(item, "id");
            String method = text(item, "method");
            String url = text(item, "url");
            if (id != null && method != null && url != null) {
                requests.putIfAbsent(
                        id,
                        new HttpRequest(
                                body,
                                method.toUpperCase(Locale.ROOT),
                                span(document, item, "method"),
                                url.startsWith("/") || url.contains("://") ? url : "/" + url,
                                span(document, item, "url"),
                                headers(document, item),
                                content(body, item)));
            }
        }
        return requests;
    }

    /** The documented responses of a batch answer's body by their ids. */
    public static Map<String, HttpResponse> responses(SourceText body) {
        return responses(JsonReader.tolerant(body));
    }

    /** The returned responses of a batch answer's body by their ids; empty where it is not strict JSON. */
    public static Map<String, ReceivedResponse> returned(String body) {
        JsonDocument document = JsonReader.strict(SourceText.of("", body));
        Map<String, ReceivedResponse> returned = new LinkedHashMap<>();
        if (document.isStrict()) {
            responses(document).forEach((id, response) -> {
                List<OutgoingRequest.Header> headers = response.headers().stream()
                        .map(h -> new OutgoingRequest.Header(h.name(), h.value()))
                        .toList();
                returned.put(
                        id,
                        ReceivedResponse.of(
                                response.status(), headers, response.body().text()));
            });
        }
        return returned;
    }

    private static Map<String, HttpResponse> responses(JsonDocument document) {
        Map<String, HttpResponse> responses = new LinkedHashMap<>();
        for (JsonObject item : items(document.root(), "responses")) {
            String id = text(item, "id");
            Optional<Integer> status = item.get("status").flatMap(BatchMessages::status);
            if (id != null && status.isPresent()) {
                SourceText source = document.source();
                responses.putIfAbsent(
                        id,
                        new HttpResponse(
                                source,
                                status.get(),
                                "",
                                span(document, item, "status"),
                                headers(document, item),
                                content(source, item)));
            }
        }
        return responses;
    }

    private static List<JsonObject> items(@Nullable JsonValue root, String name) {
        List<JsonObject> items = new ArrayList<>();
        if (root instanceof JsonObject object && object.get(name).orElse(null) instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                if (element instanceof JsonObject item) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static @Nullable String text(JsonObject item, String name) {
        JsonValue value = item.get(name).orElse(null);
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof JsonString string ? string.value() : null;
    }

    private static Optional<Integer> status(JsonValue value) {
        String text = value instanceof JsonNumber number
                ? number.text()
                : value instanceof JsonString string ? string.value() : "";
        return text.matches("[1-5]\\d\\d") ? Optional.of(new BigDecimal(text).intValue()) : Optional.empty();
    }

    private static SourceSpan span(JsonDocument document, JsonObject item, String name) {
        return document.span(item.get(name).orElse(item));
    }

    private static List<HttpHeader> headers(JsonDocument document, JsonObject item) {
        List<HttpHeader> headers = new ArrayList<>();
        if (item.get("headers").orElse(null) instanceof JsonObject object) {
            for (JsonValue.JsonMember member : object.members()) {
                if (member.value() instanceof JsonString value) {
                    headers.add(new HttpHeader(member.name(), value.value(), document.span(value)));
                }
            }
        }
        return headers;
    }

    private static SourceText content(SourceText source, JsonObject item) {
        return item.get("body")
                .filter(value -> value.kind() != JsonValue.Kind.NULL)
                .map(value -> source.slice(value.start(), value.end()))
                .orElseGet(() -> source.slice(item.end(), item.end()));
    }
}
