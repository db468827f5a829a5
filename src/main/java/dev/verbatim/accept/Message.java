package dev.verbatim.accept;

import dev.verbatim.accept.PathSteps.Step;
import dev.verbatim.http.BodyKind;
import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonPreview;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A response of whatever origin, to be asked what it says at a place. */
record Message(
        int status,
        List<Header> headers,
        String body,
        @Nullable JsonValue json) {

    private static final int SHOWN = 80;

    static Message of(HttpResponse documented) {
        List<Header> headers = documented.headers().stream()
                .map((HttpHeader h) -> new Header(h.name(), h.value()))
                .toList();
        JsonValue json = BodyKind.of(documented) == BodyKind.NONE
                ? null
                : JsonReader.tolerant(documented.body()).root();
        return new Message(documented.status(), headers, documented.body().text(), json);
    }

    static Message of(ReceivedResponse received) {
        DecodedBody decoded = ContentEncodings.decode(received);
        String body = decoded.isDecoded() ? new String(decoded.content(), StandardCharsets.UTF_8) : "";
        return new Message(
                received.status(),
                received.headers(),
                body,
                JsonReader.strict(SourceText.of("body", body)).root());
    }

    /** What it says at a place, on one short line; empty where it says nothing. */
    String at(String where) {
        if (where.equals("status")) {
            return Integer.toString(status);
        }
        if (where.equals("body")) {
            return json != null ? JsonPreview.of(json, SHOWN) : cut(body.strip());
        }
        if (where.startsWith("header ")) {
            String name = where.substring("header ".length());
            return headers.stream()
                    .filter(h -> h.name().equalsIgnoreCase(name))
                    .map(h -> cut(h.value().strip()))
                    .findFirst()
                    .orElse("");
        }
        JsonValue found = json;
        for (Step step : PathSteps.of(where)) {
            found = step(found, step);
        }
        return found == null ? "" : JsonPreview.of(found, SHOWN);
    }

    private static @Nullable JsonValue step(@Nullable JsonValue value, Step step) {
        if (value instanceof JsonArray array
                && step.name() == null
                && !array.elements().isEmpty()) {
            return array.elements().get(Math.min(step.index(), array.elements().size() - 1));
        }
        return value instanceof JsonObject object && step.name() != null
                ? object.member(step.name()).map(JsonMember::value).orElse(null)
                : null;
    }

    private static String cut(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "\u2026";
    }
}
