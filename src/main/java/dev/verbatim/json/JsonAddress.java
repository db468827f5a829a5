package dev.verbatim.json;

import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON value as people write it: {@code $.value[0].id}, {@code $['display name']}, {@code $.['@odata.id']}
 * and, because control information always has a dot in its name, {@code $.@odata.id}.
 */
public final class JsonAddress {

    private static final Pattern STEP =
            Pattern.compile("\\.?\\[(?:(\\d{1,6})|'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\")\\]"
                    + "|\\.([^.\\[\\]@]*@[^\\[\\]]+)|\\.([^.\\[\\]]+)");

    private final String text;
    private final List<Step> steps;

    private JsonAddress(String text, List<Step> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    /** A member by name, or an element by index where there is no name. */
    private record Step(@Nullable String name, int index) {}

    /** The address that a text is; nothing where it is none. */
    public static Optional<JsonAddress> parse(String text) {
        if (!text.startsWith("$")) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int at = 1;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            steps.add(step(matcher));
            at = matcher.end();
        }
        return Optional.of(new JsonAddress(text, steps));
    }

    private static Step step(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Step(null, Integer.parseInt(matcher.group(1)));
        }
        String quoted = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        if (quoted != null) {
            return new Step(quoted.replaceAll("\\\\(.)", "$1"), 0);
        }
        return new Step(matcher.group(4) != null ? matcher.group(4) : matcher.group(5), 0);
    }

    /** What stands there. */
    public Optional<JsonValue> find(JsonValue root) {
        JsonValue at = root;
        for (Step step : steps) {
            JsonValue next = child(at, step);
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    /** The root with a value there; parents that are missing, or cannot have such a child, are made. */
    public JsonValue set(JsonValue root, JsonValue value) {
        return set(root, value, 0);
    }

    /** The root without what stands there. */
    public JsonValue remove(JsonValue root) {
        return steps.isEmpty() ? new JsonNull(0, 0) : remove(root, 0);
    }

    private JsonValue set(@Nullable JsonValue at, JsonValue value, int depth) {
        if (depth == steps.size()) {
            return value;
        }
        Step step = steps.get(depth);
        JsonValue below = set(at == null ? null : child(at, step), value, depth + 1);
        if (step.name() == null) {
            List<JsonValue> elements = new ArrayList<>(at instanceof JsonArray array ? array.elements() : List.of());
            if (step.index() < elements.size()) {
                elements.set(step.index(), below);
            } else {
                elements.add(below);
            }
            return new JsonArray(elements, false, 0, 0);
        }
        return with(
                at instanceof JsonObject object ? object : new JsonObject(List.of(), false, 0, 0), step.name(), below);
    }

    private JsonValue remove(JsonValue at, int depth) {
        Step step = steps.get(depth);
        JsonValue child = child(at, step);
        if (child == null) {
            return at;
        }
        JsonValue below = depth + 1 == steps.size() ? null : remove(child, depth + 1);
        if (at instanceof JsonArray array) {
            List<JsonValue> elements = new ArrayList<>(array.elements());
            if (below == null) {
                elements.remove(step.index());
            } else {
                elements.set(step.index(), below);
            }
            return new JsonArray(elements, array.open(), 0, 0);
        }
        return with((JsonObject) at, String.valueOf(step.name()), below);
    }

    /** The object with that member, at its old place if it was there; without it where the value is null. */
    private static JsonObject with(JsonObject object, String name, @Nullable JsonValue value) {
        List<JsonMember> members = new ArrayList<>();
        boolean placed = value == null;
        for (JsonMember member : object.members()) {
            if (!member.name().equals(name)) {
                members.add(member);
            } else if (!placed && value != null) {
                members.add(new JsonMember(name, 0, 0, value));
                placed = true;
            }
        }
        if (!placed && value != null) {
            members.add(new JsonMember(name, 0, 0, value));
        }
        return new JsonObject(members, object.open(), 0, 0);
    }

    private static @Nullable JsonValue child(JsonValue at, Step step) {
        if (step.name() != null) {
            return at instanceof JsonObject object ? object.get(step.name()).orElse(null) : null;
        }
        boolean there =
                at instanceof JsonArray array && step.index() < array.elements().size();
        return there ? ((JsonArray) at).elements().get(step.index()) : null;
    }

    @Override
    public String toString() {
        return text;
    }
}
