package dev.verbatim.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.common.Json;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.model.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes a response's body into a mapping, in the most readable form that brings the same body back. */
final class RecordedBody {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Redaction redaction;

    RecordedBody(Redaction redaction) {
        this.redaction = redaction;
    }

    /** Puts the body into a mapping's response; false where it is no text and holds a secret, so that it cannot be kept. */
    boolean write(byte[] body, ObjectNode response) {
        if (body.length == 0) {
            return true;
        }
        String text = text(body);
        if (text == null) {
            // What is no text cannot be masked in part.
            String bytes = new String(body, StandardCharsets.ISO_8859_1);
            response.put("base64Body", Base64.getEncoder().encodeToString(body));
            return redaction.text(bytes).equals(bytes);
        }
        JsonNode json = json(text);
        if (json == null) {
            response.put("body", redaction.document(text));
        } else if (comesBack(text, json)) {
            response.set("jsonBody", redaction.json(json));
        } else {
            JsonNode redacted = redaction.json(json);
            response.put("body", redacted.equals(json) ? redaction.text(text) : redacted.toString());
        }
        return true;
    }

    private static @Nullable String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return binary ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable JsonNode json(String text) {
        JsonDocument document = JsonReader.strict(SourceText.of("body", text));
        JsonValue root = document.root();
        boolean structure = root != null
                && (root.kind() == JsonValue.Kind.OBJECT || root.kind() == JsonValue.Kind.ARRAY)
                && document.problems().isEmpty();
        try {
            return structure ? MAPPER.readTree(text) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Whether WireMock, which reads and writes what is under {@code jsonBody}, would send the same values. */
    private static boolean comesBack(String text, JsonNode json) {
        try {
            String sent = Json.write(Json.node(json.toString()));
            byte[] wire = sent.getBytes(StandardCharsets.UTF_8);
            return plain(new String(wire, StandardCharsets.UTF_8)).equals(plain(text));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String plain(String text) {
        JsonValue root = JsonReader.strict(SourceText.of("body", text)).root();
        return root == null ? "" : JsonText.of(root);
    }
}
