package dev.verbatim.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes out of a recording what must not lie about in files: what the run's masking knows, tokens, signatures in URLs,
 * and the values of properties whose names say that they are secret.
 */
final class Redaction {

    private static final String MASK = "***";

    /** RFC 7519: three parts of base64url; the first begins a JSON object. */
    private static final Pattern JWT =
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?");

    private static final Pattern SIGNED = Pattern.compile(
            "(?i)([?&](?:sig|signature|access_token|id_token|token|tempauth|skey|api-?key|x-amz-signature|code)=)[^&#\\s\"]+");

    private static final Set<String> NEVER = Set.of(
            "authorization",
            "authentication-info",
            "cookie",
            "proxy-authenticate",
            "proxy-authorization",
            "set-cookie",
            "set-cookie2",
            "x-api-key",
            "x-ms-token-aad-access-token",
            "x-ms-token-aad-refresh-token",
            "x-ms-token-aad-id-token");

    private static final String SECRET = "(?:password|passwd|secret|secret[_-]?text|access[_-]?token|refresh[_-]?token"
            + "|id[_-]?token|api[_-]?key|private[_-]?key|shared[_-]?key|account[_-]?key|connection[_-]?string)";

    private static final Pattern SECRET_NAME = Pattern.compile("(?i)[\\w.@-]{0,80}" + SECRET);

    private static final Pattern SECRET_MEMBER =
            Pattern.compile("(?i)(\"[\\w.@-]{0,80}" + SECRET + "\"\\s{0,20}:\\s{0,20})\"(?:[^\"\\\\]|\\\\.)++\"");

    private final UnaryOperator<String> mask;

    Redaction(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /** Whether a header of that name may be kept at all. */
    static boolean mayKeep(String header) {
        return !NEVER.contains(header.toLowerCase(Locale.ROOT));
    }

    String text(String text) {
        String known = mask.apply(text);
        String plain = known.contains("eyJ") ? JWT.matcher(known).replaceAll(MASK) : known;
        return plain.indexOf('=') < 0 ? plain : SIGNED.matcher(plain).replaceAll("$1" + MASK);
    }

    /** Text that may be JSON which no parser wants: its members count all the same. */
    String document(String text) {
        return SECRET_MEMBER.matcher(text(text)).replaceAll("$1\"" + MASK + "\"");
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
        boolean secret = value.isTextual()
                && !value.textValue().isEmpty()
                && SECRET_NAME.matcher(name).matches();
        return secret ? JsonNodeFactory.instance.textNode(MASK) : json(value);
    }
}
