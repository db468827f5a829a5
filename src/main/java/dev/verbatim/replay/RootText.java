package dev.verbatim.replay;

import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks up a text or number at the root of a JSON body. */
final class RootText {

    private RootText() {}

    static Optional<String> of(ReceivedResponse response, String name) {
        byte[] bytes = ContentEncodings.decode(response).bytes();
        if (response.broken() != null || bytes == null || bytes.length == 0) {
            return Optional.empty();
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (!(JsonReader.strict(SourceText.of("", body)).root() instanceof JsonObject object)) {
            return Optional.empty();
        }
        JsonValue value = object.get(name).orElse(null);
        return value instanceof JsonString text
                ? Optional.of(text.value())
                : value instanceof JsonNumber number ? Optional.of(number.text()) : Optional.empty();
    }
}
