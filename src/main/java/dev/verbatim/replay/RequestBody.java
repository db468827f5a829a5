package dev.verbatim.replay;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.WireBody;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body to send: the documented one with values for the placeholders in its JSON, and changed as a scenario says.
 *
 * @param json whether it is JSON, which a service accepts under no other name
 * @param missing placeholders that nothing is known about
 * @param refused why there is no body to send, or null
 */
record RequestBody(
        byte[] bytes,
        boolean json,
        List<String> missing,
        @Nullable String refused) {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    static RequestBody of(HttpRequest documented, BodyChange change, PlaceholderValues values) {
        WireBody body = WireBody.of(documented);
        byte[] replaced = change.bytes();
        if (replaced == null && !body.sendable()) {
            return refused("its body stands for binary data that the page does not hold");
        }
        byte[] bytes = replaced == null ? body.bytes() : replaced;
        boolean json = replaced == null ? body.kind() == BodyKind.JSON : looksLikeJson(documented, bytes);
        if (!json && change.edits().isEmpty()) {
            return new RequestBody(bytes, false, List.of(), null);
        }
        JsonValue root = root(bytes);
        if (root == null) {
            return change.edits().isEmpty()
                    ? new RequestBody(bytes, true, List.of(), null)
                    : refused(
                            "its body is not JSON, so `" + change.edits().get(0).place() + "` cannot be set in it");
        }
        JsonValue edited = root;
        Set<JsonValue> made = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BodyChange.Edit edit : change.edits()) {
            edited = apply(edit, edited);
            if (!edit.typed() && edit.value() != null) {
                made.add(edit.value());
            }
        }
        List<String> missing = new ArrayList<>();
        JsonValue filled = fill(edited, made, values, missing);
        boolean same = filled == root;
        byte[] text = same ? bytes : JsonText.of(filled).getBytes(StandardCharsets.UTF_8);
        return new RequestBody(text, true, List.copyOf(missing), null);
    }

    private static RequestBody refused(String reason) {
        return new RequestBody(new byte[0], false, List.of(), reason);
    }

    private static @Nullable JsonValue root(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.isBlank()
                ? new JsonObject(List.of(), false, 0, 0)
                : JsonReader.tolerant(SourceText.of("", text)).root();
    }

    private static boolean looksLikeJson(HttpRequest documented, byte[] bytes) {
        String type =
                documented.header("Content-Type").map(header -> header.value()).orElse("");
        return type.isEmpty() ? bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[') : false;
    }

    private static JsonValue apply(BodyChange.Edit edit, JsonValue root) {
        JsonValue value = edit.value();
        if (value == null) {
            return edit.place().remove(root);
        }
        JsonValue old = edit.place().find(root).orElse(null);
        JsonValue typed = old != null && !edit.typed() && value instanceof JsonString text ? like(old, text) : value;
        return edit.place().set(root, typed);
    }

    private static JsonValue like(JsonValue documented, JsonString value) {
        String text = value.value();
        if (documented instanceof JsonNumber && NUMBER.matcher(text).matches()) {
            return new JsonNumber(text, 0, 0);
        }
        boolean flag = text.equals("true") || text.equals("false");
        return documented instanceof JsonBoolean && flag ? new JsonBoolean(text.equals("true"), 0, 0) : value;
    }

    /** The value itself where there is nothing to fill in; braces in what was made or captured are no placeholders. */
    private static JsonValue fill(
            JsonValue value, Set<JsonValue> made, PlaceholderValues values, List<String> missing) {
        if (value instanceof JsonString string) {
            if (made.contains(value)) {
                return value;
            }
            PlaceholderValues.Filled filled = values.inText(string.value());
            missing.addAll(filled.missing());
            return filled.text().equals(string.value()) ? value : new JsonString(filled.text(), 0, 0);
        }
        boolean changed = false;
        if (value instanceof JsonObject object) {
            List<JsonMember> members = new ArrayList<>();
            for (JsonMember member : object.members()) {
                JsonValue below = fill(member.value(), made, values, missing);
                changed |= below != member.value();
                members.add(new JsonMember(member.name(), member.nameStart(), member.nameEnd(), below));
            }
            return changed ? new JsonObject(members, object.open(), 0, 0) : value;
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> elements = new ArrayList<>();
            for (JsonValue element : array.elements()) {
                JsonValue below = fill(element, made, values, missing);
                changed |= below != element;
                elements.add(below);
            }
            return changed ? new JsonArray(elements, array.open(), 0, 0) : value;
        }
        return value;
    }
}
