package dev.verbatim.replay.signin;

import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Lets only tokens of one tenant through: those whose {@code tid} says so. Whoever wrote them checks them. */
record TenantCheck(TokenSource source, String tenant) implements TokenSource {

    @Override
    public AccessToken fetch() {
        AccessToken token = source.fetch();
        String found = tenant(token.value());
        if (found == null) {
            throw new EnvironmentException("its token does not say of which tenant it is, and `expect-tenant` is `"
                    + tenant + "`; nothing was sent");
        }
        if (!found.equalsIgnoreCase(tenant)) {
            throw new EnvironmentException("its token is of the tenant `" + found + "`, and `expect-tenant` is `"
                    + tenant + "`; nothing was sent");
        }
        return token;
    }

    /** The {@code tid} of a JWT (RFC 7519, section 3), or null. */
    private static @Nullable String tenant(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return JsonReader.strict(SourceText.of("", claims)).root() instanceof JsonObject object
                            && object.get("tid").orElse(null) instanceof JsonString tid
                    ? tid.value()
                    : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
