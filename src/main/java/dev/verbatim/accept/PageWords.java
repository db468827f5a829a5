package dev.verbatim.accept;

import dev.verbatim.http.SecretLooks;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what came from a service in the words of a page: ids that the page knows by another value or a placeholder get
 * that, other ids the page's style, the target's address the documented one. Secrets never get through.
 */
final class PageWords {

    private static final Pattern GUID =
            Pattern.compile("(?i)(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])");
    private static final Pattern ID_NAME = Pattern.compile("id|.*(?:Id|ID|_id)");
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9_=:!.+/-]{16,}");
    private static final String ZEROS = "00000000-0000-0000-0000-000000000000";

    /** What is shorter may be part of any word. */
    private static final int TELLING = 8;

    private final Addresses addresses;
    private final String page;
    private final boolean placeholders;
    private final Map<String, String> known = new LinkedHashMap<>();

    /**
     * Words of a page.
     *
     * @param page its text
     * @param body the documented body, whose ids set the style
     */
    PageWords(Addresses addresses, String page, String body) {
        this.addresses = addresses;
        this.page = page;
        this.placeholders = body.contains("\"{") && !GUID.matcher(body).find();
    }

    /** Notes that the page says {@code shown} where the service said {@code returned}. */
    void pair(String shown, String returned) {
        boolean id = GUID.matcher(shown).matches() || (shown.startsWith("{") && shown.endsWith("}"));
        if (id && returned.length() >= TELLING && !returned.equals(shown)) {
            known.putIfAbsent(returned, shown);
        }
    }

    /** Notes the ids in two bodies where they stand at the same places. */
    void pair(@Nullable JsonValue shown, @Nullable JsonValue returned) {
        if (shown instanceof JsonString one && returned instanceof JsonString other) {
            pair(one.value(), other.value());
        } else if (shown instanceof JsonObject one && returned instanceof JsonObject other) {
            one.members().forEach(m -> pair(m.value(), other.get(m.name()).orElse(null)));
        } else if (shown instanceof JsonArray one && returned instanceof JsonArray other) {
            for (int i = 0; i < Math.min(one.elements().size(), other.elements().size()); i++) {
                pair(one.elements().get(i), other.elements().get(i));
            }
        }
    }

    JsonValue value(String property, JsonValue value) {
        if (value instanceof JsonNumber && addresses.mask().names().isProperty(property)) {
            return new JsonNumber("0", 0, 0);
        }
        if (value instanceof JsonString text) {
            return new JsonString(text(property, text.value()), 0, 0);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.elements().stream().map(e -> value(property, e)).toList(), false, 0, 0);
        }
        if (value instanceof JsonObject object) {
            return new JsonObject(
                    object.members().stream()
                            .map(m -> new JsonMember(text("", m.name()), 0, 0, value(m.name(), m.value())))
                            .toList(),
                    false,
                    0,
                    0);
        }
        return value;
    }

    /** A string of a property, or of none. */
    String text(String property, String returned) {
        String own = known.get(returned);
        if (own != null) {
            return own;
        }
        if (addresses.mask().names().isProperty(property) && !returned.isEmpty()) {
            return "{" + property + "}";
        }
        String text = SecretLooks.withoutTokens(returned, "{token}");
        text = SecretLooks.withoutParameters(text, addresses.mask().names(), "{signature}");
        text = addresses.documented(text);
        for (Map.Entry<String, String> pair : known.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        text = guids(text, property);
        text = addresses.masked(text);
        boolean id = ID_NAME.matcher(property).matches()
                && OPAQUE.matcher(text).matches()
                && !GUID.matcher(text).matches()
                && !page.contains(text);
        return id ? "{" + property + "}" : text;
    }

    private String guids(String text, String property) {
        Matcher guids = GUID.matcher(text);
        StringBuilder out = new StringBuilder();
        while (guids.find()) {
            String name = ID_NAME.matcher(property).matches() ? property : "id";
            String masked = page.contains(guids.group()) ? guids.group() : placeholders ? "{" + name + "}" : ZEROS;
            guids.appendReplacement(out, Matcher.quoteReplacement(masked));
        }
        return guids.appendTail(out).toString();
    }
}
