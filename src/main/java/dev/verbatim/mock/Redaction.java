package dev.verbatim.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.http.SecretLooks;
import dev.verbatim.http.SecretMask;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a recording what must not lie about in files: what the run's masking knows, tokens, signatures in URLs,
 * and the values of properties whose names say that they are secret.
 */
final class Redaction {

    private static final String MASK = "***";

    private static final Pattern MEMBER =
            Pattern.compile("(\"([\\w.@-]{1,120})\"\\s{0,20}:\\s{0,20})\"(?:[^\"\\\\]|\\\\.)++\"");

    private final SecretMask mask;

    Redaction(SecretMask mask) {
        this.mask = mask;
    }

    /** Whether a header of that name may be kept at all. */
    boolean mayKeep(String header) {
        return !mask.names().isHeader(header);
    }

    String text(String text) {
        String known = SecretLooks.withoutTokens(mask.apply(text), MASK);
        return SecretLooks.withoutParameters(known, mask.names(), MASK);
    }

    /** Text that may be JSON which no parser wants: its members count all the same. */
    String document(String text) {
        return MEMBER.matcher(text(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        isSecret(found.group(2)) ? found.group(1) + '"' + MASK + '"' : found.group()));
    }

    JsonNode json(JsonNode value) {
        if (value.isTextual()) {
            return JsonNodeFactory.instance.textNode(text(value.textValue()));
        }
        if (value instanceof ArrayNode array) {
            ArrayNode redacted = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> redacted.add(json(element)));
            return redacted;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode redacted = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                redacted.set(text(member.getKey()), member(member.getKey(), member.getValue()));
            }
            return redacted;
        }
        return value;
    }

    private JsonNode member(String name, JsonNode value) {
        return isSecret(name) ? blank(value) : json(value);
    }

    /** Secret values of the same type, however deep; what is null, true, false or a date says nothing. */
    private JsonNode blank(JsonNode value) {
        if (value.isTextual()) {
            String text = value.textValue();
            boolean harmless = text.isEmpty() || SecretLooks.isDate(text);
            return harmless ? value : JsonNodeFactory.instance.textNode(MASK);
        }
        if (value.isNumber()) {
            return JsonNodeFactory.instance.numberNode(0);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode blanks = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> blanks.add(blank(element)));
            return blanks;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode blanks = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                blanks.set(text(member.getKey()), blank(member.getValue()));
            }
            return blanks;
        }
        return value;
    }

    /** What a name of OData means stands after its last dot or at sign. */
    private boolean isSecret(String name) {
        String plain = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('@')) + 1);
        return mask.names().isProperty(plain) || mask.names().isHeader(plain);
    }
}
