package dev.verbatim.replay.signin;

import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds the token in what a command printed: by itself, or in JSON as the command lines of Azure and others print it. */
final class PrintedToken {

    private static final List<String> NAMES = List.of("accessToken", "access_token", "token");

    private PrintedToken() {}

    static Optional<AccessToken> of(String printed, Clock clock) {
        String text = printed.strip();
        if (text.startsWith("{")) {
            return JsonReader.strict(SourceText.of("", text)).root() instanceof JsonObject object
                    ? inside(object, clock)
                    : Optional.empty();
        }
        boolean token = !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
        return token ? Optional.of(new AccessToken(text, 0, null)) : Optional.empty();
    }

    private static Optional<AccessToken> inside(JsonObject object, Clock clock) {
        long lifetime = number(object, "expires_in");
        long end = number(object, "expires_on");
        long seconds = lifetime > 0
                ? lifetime
                : end > 0 ? Math.max(1, end - clock.instant().getEpochSecond()) : 0;
        for (String name : NAMES) {
            if (object.get(name).orElse(null) instanceof JsonString token
                    && !token.value().isBlank()) {
                return Optional.of(new AccessToken(token.value(), seconds, null));
            }
        }
        return Optional.empty();
    }

    private static long number(JsonObject object, String name) {
        JsonValue value = object.get(name).orElse(null);
        String text =
                value instanceof JsonNumber number ? number.text() : value instanceof JsonString s ? s.value() : "";
        return text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
    }
}
