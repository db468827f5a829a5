package dev.verbatim.scenario.files;

import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonAddress;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that scenarios name: {@code $.id}, {@code Location:}, {@code !body}. */
final class AnswerParts {

    private final ReceivedResponse response;
    private final String text;
    private final @Nullable JsonValue root;

    AnswerParts(ReceivedResponse response) {
        this.response = response;
        DecodedBody decoded = ContentEncodings.decode(response);
        byte[] bytes = decoded.isDecoded() ? decoded.content() : response.body();
        this.text = new String(bytes, StandardCharsets.UTF_8);
        this.root = JsonReader.strict(SourceText.of("", text)).root();
    }

    Optional<JsonValue> at(String key) {
        return switch (MessagePlace.of(key)) {
            case HEADER -> response.header(MessagePlace.header(key)).map(AnswerParts::text);
            case BODY -> Optional.of(text(text));
            case JSON ->
                root == null ? Optional.empty() : JsonAddress.parse(key).flatMap(address -> address.find(root));
            default -> Optional.empty();
        };
    }

    private static JsonValue text(String text) {
        return new JsonString(text, 0, 0);
    }
}
