package dev.verbatim.mock;

import com.fasterxml.jackson.databind.JsonNode;
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
        redacted.path("mappings").forEach(mapping -> loosen(mapping.path("request")));
        return redacted;
    }

    private void loosen(JsonNode request) {
        for (String kind : NAMED) {
            for (Map.Entry<String, JsonNode> named : request.path(kind).properties()) {
                if (named.getValue() instanceof ObjectNode pattern
                        && pattern.has("equalTo")
                        && isSecret(named.getKey())) {
                    pattern.removeAll();
                    pattern.put("matches", ".*");
                }
            }
        }
        for (JsonNode pattern : request.path("bodyPatterns")) {
            if (pattern instanceof ObjectNode body && body.path("equalToJson").isTextual()) {
                String json = body.path("equalToJson").textValue();
                body.put("equalToJson", json.replace("\"***\"", "\"${json-unit.ignore}\""));
            }
        }
    }

    private boolean isSecret(String name) {
        return mask.names().mayBeParameter(name) || mask.names().isHeader(name);
    }
}
