package dev.verbatim.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.http.SecretMask;
import java.util.List;
import java.util.Map;

/** Takes secrets out of mappings; what a request had to say in their place may then be anything. */
final class MappingRedaction {

    private static final List<String> NAMED = List.of("queryParameters", "formParameters", "headers", "cookies");

    private final SecretMask mask;
    private final Redaction redaction;

    MappingRedaction(SecretMask mask) {
        this.mask = mask;
        this.redaction = new Redaction(mask);
    }

    /** The same list of mappings without secrets. */
    JsonNode mappings(JsonNode file) {
        JsonNode redacted = redaction.json(file);
        JsonNode mappings = file.path("mappings");
        for (int i = 0; i < mappings.size(); i++) {
            loosen(
                    mappings.path(i).path("request"),
                    redacted.path("mappings").path(i).path("request"));
        }
        return redacted;
    }

    private void loosen(JsonNode original, JsonNode request) {
        for (String kind : NAMED) {
            if (request instanceof ObjectNode redacted && original.path(kind) instanceof ObjectNode section) {
                redacted.set(kind, named(section));
            }
        }
        for (JsonNode pattern : request.path("bodyPatterns")) {
            if (pattern instanceof ObjectNode body && body.path("equalToJson").isTextual()) {
                String json = body.path("equalToJson").textValue();
                body.put("equalToJson", json.replace("\"***\"", "\"${json-unit.ignore}\""));
            }
        }
    }

    /** Names of headers and parameters, each with a condition, of which no part is a value of that name. */
    private ObjectNode named(ObjectNode section) {
        ObjectNode redacted = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> named : section.properties()) {
            boolean equal = isSecret(named.getKey()) && named.getValue().has("equalTo");
            redacted.set(
                    redaction.text(named.getKey()),
                    equal
                            ? JsonNodeFactory.instance.objectNode().put("matches", ".*")
                            : redaction.json(named.getValue()));
        }
        return redacted;
    }

    private boolean isSecret(String name) {
        return mask.names().mayBeParameter(name) || mask.names().isHeader(name);
    }
}
