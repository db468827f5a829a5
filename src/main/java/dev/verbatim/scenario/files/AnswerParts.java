package dev.verbatim.scenario.files;

import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonAddress;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Further;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that scenarios name: {@code $.id}, {@code Location:}, {@code !body}. */
final class AnswerParts {

    private final ReceivedResponse response;
    private final String text;
    private final @Nullable JsonValue root;
    private final @Nullable AnswerParts before;

    AnswerParts(ReceivedResponse response) {
        this(response, null);
    }

    private AnswerParts(ReceivedResponse response, @Nullable AnswerParts before) {
        this.response = response;
        this.before = before;
        DecodedBody decoded = ContentEncodings.decode(response);
        byte[] bytes = decoded.isDecoded() ? decoded.content() : response.body();
        this.text = new String(bytes, StandardCharsets.UTF_8);
        this.root = JsonReader.strict(SourceText.of("", text)).root();
    }

    /** Where a request was to be polled, each part is that of the last answer which has it. */
    static AnswerParts of(ReceivedResponse response, Attempt attempt, boolean polled) {
        AnswerParts parts = new AnswerParts(response);
        for (Further further : attempt.further()) {
            if (polled && further.kind() == Further.Kind.OPERATION) {
                ReceivedResponse end = further.before();
                parts = new AnswerParts(further.response(), end == null ? parts : new AnswerParts(end, parts));
            }
        }
        return parts;
    }

    Optional<JsonValue> at(String key) {
        return own(key).or(() -> before == null ? Optional.empty() : before.at(key));
    }

    private Optional<JsonValue> own(String key) {
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
