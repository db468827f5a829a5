package dev.verbatim.mock;

import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes a documented body as a service would send it: where the sample names a type ({@code "Int32"}) or a choice
 * ({@code "a | b"}), a value of that type or the first of the choices stands in its place.
 */
final class SpokenValues {

    private static final String DATE_TIME = "\"2024-01-01T00:00:00Z\"";
    private static final String DATE = "\"2024-01-01\"";
    private static final String TIME = "\"08:00:00\"";
    private static final String DURATION = "\"PT1H\"";
    private static final String GUID = "\"4f5b1c2d-0a3e-4b6f-8c7d-9e0f1a2b3c4d\"";
    private static final String URL = "\"https://example.com/\"";

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("boolean", "true"),
            Map.entry("bool", "true"),
            Map.entry("byte", "1"),
            Map.entry("sbyte", "1"),
            Map.entry("int16", "1"),
            Map.entry("int32", "1"),
            Map.entry("int64", "1"),
            Map.entry("int", "1"),
            Map.entry("integer", "1"),
            Map.entry("long", "1"),
            Map.entry("double", "1.5"),
            Map.entry("single", "1.5"),
            Map.entry("float", "1.5"),
            Map.entry("decimal", "1.5"),
            Map.entry("number", "1"),
            Map.entry("guid", GUID),
            Map.entry("uuid", GUID),
            Map.entry("datetimeoffset", DATE_TIME),
            Map.entry("datetime", DATE_TIME),
            Map.entry("timestamp", DATE_TIME),
            Map.entry("date", DATE),
            Map.entry("timeofday", TIME),
            Map.entry("duration", DURATION),
            Map.entry("binary", "\"AQID\""),
            Map.entry("url", URL));

    private static final Map<String, String> BY_REMARK = Map.of(
            "timestamp", DATE_TIME,
            "datetime", DATE_TIME,
            "date", DATE,
            "time of day", TIME,
            "timeofday", TIME,
            "duration", DURATION,
            "iso 8601 duration", DURATION,
            "guid", GUID,
            "url", URL);

    private static final Pattern WORD = Pattern.compile("[A-Za-z_#][\\w.-]*+");

    private final StringBuilder out = new StringBuilder();
    private boolean changed;

    private SpokenValues() {}

    /** The value as JSON text if there was any type or choice in it; empty where it can be sent as it is. */
    static Optional<String> of(JsonValue value) {
        SpokenValues writer = new SpokenValues();
        writer.write(value, "");
        return writer.changed ? Optional.of(writer.out.toString()) : Optional.empty();
    }

    private void write(JsonValue value, String property) {
        if (value instanceof JsonObject object) {
            String separator = "{";
            for (JsonMember member : object.members()) {
                out.append(separator).append(JsonText.quote(member.name())).append(':');
                write(member.value(), member.name());
                separator = ",";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        } else if (value instanceof JsonArray array) {
            String separator = "[";
            for (JsonValue element : array.elements()) {
                out.append(separator);
                write(element, property);
                separator = ",";
            }
            out.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (value instanceof JsonString string) {
            Optional<String> spoken = spoken(string.value().strip(), property);
            changed |= spoken.isPresent();
            out.append(spoken.orElseGet(() -> JsonText.quote(string.value())));
        } else {
            out.append(JsonText.of(value));
        }
    }

    private static Optional<String> spoken(String text, String property) {
        if (text.length() > 400) {
            return Optional.empty();
        }
        Optional<String> choice = choice(text);
        return choice.isPresent() || namesTypes(property) ? choice : typed(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> typed(String word) {
        int open = word.indexOf('(');
        if (open > 0 && word.endsWith(")")) {
            String base = word.substring(0, open).strip();
            String remark = word.substring(open + 1, word.length() - 1).strip();
            return Optional.ofNullable(base.equals("string") ? BY_REMARK.get(remark) : BY_WORD.get(base));
        }
        return Optional.ofNullable(BY_WORD.get(word.startsWith("edm.") ? word.substring(4) : word));
    }

    private static Optional<String> choice(String text) {
        int bar = text.indexOf('|');
        if (bar <= 0) {
            return Optional.empty();
        }
        String[] words = text.split("\\|", -1);
        for (String word : words) {
            String trimmed = word.strip();
            if (!WORD.matcher(trimmed).matches() && !trimmed.equals("...") && !trimmed.equals("\u2026")) {
                return Optional.empty();
            }
        }
        String first = words[0].strip();
        boolean enough = words.length >= (text.contains(" | ") ? 2 : 3);
        return enough && WORD.matcher(first).matches() ? Optional.of(JsonText.quote(first)) : Optional.empty();
    }

    /** A property called {@code type} may well have the value {@code boolean}. */
    private static boolean namesTypes(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        return name.endsWith("type") || name.endsWith("kind") || name.endsWith("format");
    }
}
