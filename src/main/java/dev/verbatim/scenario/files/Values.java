package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.replay.UrlValue;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Works out what the values of a scenario stand for at the moment: what was captured so far, what time it is. */
final class Values {

    private final Clock clock;
    private final Map<String, JsonValue> captured = new ConcurrentHashMap<>();
    private final Set<String> expected = ConcurrentHashMap.newKeySet();
    private volatile boolean abandoned;

    Values(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a value stands for.
     *
     * @param inUrl how it stands in a URL: slashes that someone wrote part segments, captured ones do not
     * @param typed whether its type is meant: that of a literal is, and that of what was captured as JSON
     * @param missing captures that it needs and that were never made
     */
    record Resolved(JsonValue value, String inUrl, boolean typed, List<String> missing) {

        String text() {
            return Values.text(value);
        }

        /** Whether what was captured is nothing that could stand in a URL. */
        boolean isNothing() {
            return switch (value.kind()) {
                case NULL, OBJECT, ARRAY -> true;
                default -> !typed && text().isEmpty();
            };
        }
    }

    void capture(String name, JsonValue value) {
        captured.put(name, value);
    }

    /** Names that a request is to capture, and that mean nothing else from then on. */
    void expect(Set<String> names) {
        expected.addAll(names);
    }

    /** Set-up ended before its time: whatever stands in brackets and was not captured may be a name of the rest of it. */
    void abandon() {
        abandoned = true;
    }

    Resolved resolve(JsonValue value) {
        List<String> missing = new ArrayList<>();
        if (!(value instanceof JsonString string)) {
            return new Resolved(inside(value, missing), UrlValue.path(text(value)), true, missing);
        }
        ValueText parts = ValueText.of(string.value());
        missing.addAll(parts.unknown(captured.keySet()));
        parts.captures().stream().filter(this::isUnmade).forEach(missing::add);
        String whole = parts.wholeCapture();
        JsonValue known = whole == null ? null : captured.get(whole);
        if (known != null) {
            return new Resolved(known, UrlValue.segment(text(known)), !(known instanceof JsonString), missing);
        }
        StringBuilder text = new StringBuilder();
        StringBuilder inUrl = new StringBuilder();
        for (ValueText.Part part : parts.parts()) {
            Optional<String> found = captured(part);
            String piece = found.orElseGet(() -> made(part));
            text.append(piece);
            inUrl.append(found.isPresent() ? UrlValue.segment(piece) : UrlValue.path(piece));
        }
        return new Resolved(new JsonString(text.toString(), 0, 0), inUrl.toString(), parts.isLiteral(), missing);
    }

    /** Text as it stands in a URL, a header or a comparison: that of a string without its quotes. */
    static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : JsonText.of(value);
    }

    private boolean isUnmade(String name) {
        return !captured.containsKey(name) && (abandoned || expected.contains(name));
    }

    private Optional<String> captured(ValueText.Part part) {
        return part.kind() == ValueText.Kind.CAPTURED
                ? Optional.ofNullable(captured.get(part.text())).map(Values::text)
                : Optional.empty();
    }

    private String made(ValueText.Part part) {
        return switch (part.kind()) {
            case LITERAL, CAPTURED -> part.written().isEmpty() ? part.text() : part.written();
            case UUID -> UUID.randomUUID().toString();
            case NOW -> now(part.text());
            case FILE_NAME -> "verbatim-" + UUID.randomUUID() + (part.text().isEmpty() ? "" : "." + part.text());
        };
    }

    private String now(String distance) {
        Duration shift = Duration.ZERO;
        if (!distance.isEmpty()) {
            long count = Long.parseLong(distance.substring(0, distance.length() - 1));
            shift = switch (distance.charAt(distance.length() - 1)) {
                case 's' -> Duration.ofSeconds(count);
                case 'm' -> Duration.ofMinutes(count);
                case 'h' -> Duration.ofHours(count);
                case 'd' -> Duration.ofDays(count);
                default -> Duration.ofDays(7 * count);
            };
        }
        return clock.instant().plus(shift).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private JsonValue inside(JsonValue value, List<String> missing) {
        if (value instanceof JsonObject object) {
            List<JsonMember> members = new ArrayList<>();
            for (JsonMember member : object.members()) {
                members.add(new JsonMember(member.name(), 0, 0, element(member.value(), missing)));
            }
            return new JsonObject(members, false, 0, 0);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(element(element, missing)));
            return new JsonArray(elements, false, 0, 0);
        }
        return value;
    }

    private JsonValue element(JsonValue value, List<String> missing) {
        Resolved resolved = resolve(value);
        missing.addAll(resolved.missing());
        return resolved.value();
    }
}
