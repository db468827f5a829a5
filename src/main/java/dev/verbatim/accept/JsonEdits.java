package dev.verbatim.accept;

import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Edits of a documented JSON body that leave all else of it as it is written. */
final class JsonEdits {

    private static final int LONGEST_LINE = 100;

    private final Patch patch;
    private final String text;
    private final Layout layout;

    JsonEdits(Patch patch) {
        this.patch = patch;
        this.text = patch.text().text();
        this.layout = Layout.of(text);
    }

    /** A value in the place of another. */
    List<TextEdit> replace(JsonValue old, JsonValue value) {
        return list(patch.replace(old.start(), old.end(), like(old, value, indentAt(old.start()))));
    }

    /** A value laid out as another one is: on one line, where that is and it does not get too long. */
    private String like(JsonValue old, JsonValue value, String indent) {
        String shown = text.substring(old.start(), old.end());
        String narrow = layout.narrow().text(value, indent);
        boolean one = !shown.contains("\n") && shown.contains(":") && narrow.length() <= LONGEST_LINE;
        return one ? narrow : layout.text(value, indent);
    }

    /** Puts an element behind the last one of an array that has some. */
    List<TextEdit> append(JsonArray array, JsonValue element) {
        JsonValue last = array.elements().get(array.elements().size() - 1);
        String own = ownLine(last.start());
        String written = like(last, element, own == null ? indentAt(last.start()) : own);
        int line = text.indexOf('\n', last.end());
        if (own == null
                || line < 0
                || line > array.end()
                || text.substring(last.end(), array.end()).contains(",")) {
            return list(patch.insert(last.end(), "," + (own == null ? " " : "\n" + own) + written));
        }
        // A comment behind the last element stays with it.
        List<TextEdit> edits = new ArrayList<>(list(patch.insert(last.end(), ",")));
        edits.addAll(list(patch.insert(line, "\n" + own + written)));
        return edits;
    }

    /** Text in the place of a value. */
    List<TextEdit> replace(JsonValue old, String written) {
        return list(patch.replace(old.start(), old.end(), written));
    }

    List<TextEdit> rename(JsonMember member, String name) {
        return list(patch.replace(member.nameStart(), member.nameEnd(), JsonText.quote(name)));
    }

    /** Takes out the members of that very name. */
    List<TextEdit> remove(JsonObject object, JsonMember member) {
        int at = object.members().indexOf(member);
        JsonMember next = at + 1 < object.members().size() ? object.members().get(at + 1) : null;
        JsonMember before = at > 0 ? object.members().get(at - 1) : null;
        return remove(
                object,
                member.nameStart(),
                member.value().end(),
                before == null ? -1 : before.value().end(),
                next == null ? -1 : next.nameStart());
    }

    List<TextEdit> remove(JsonArray array, JsonValue element) {
        int at = array.elements().indexOf(element);
        JsonValue next = at + 1 < array.elements().size() ? array.elements().get(at + 1) : null;
        JsonValue before = at > 0 ? array.elements().get(at - 1) : null;
        return remove(
                array,
                element.start(),
                element.end(),
                before == null ? -1 : before.end(),
                next == null ? -1 : next.start());
    }

    private List<TextEdit> remove(JsonValue holder, int start, int end, int beforeEnd, int nextStart) {
        if (nextStart >= 0) {
            return list(patch.replace(start, nextStart, ""));
        }
        if (beforeEnd < 0) {
            return list(patch.replace(holder.start() + 1, holder.end() - 1, ""));
        }
        int comma = text.indexOf(',', beforeEnd);
        boolean plain =
                comma >= 0 && comma < start && text.substring(beforeEnd, comma).isBlank();
        int line = text.lastIndexOf('\n', start);
        if (!plain || line < comma) {
            return list(patch.replace(beforeEnd, end, ""));
        }
        List<TextEdit> edits = new ArrayList<>(list(patch.replace(comma, comma + 1, "")));
        edits.addAll(list(patch.replace(line, end, "")));
        return edits;
    }

    /**
     * Puts a member in.
     *
     * @param order the object as it was returned, whose order tells the place
     */
    List<TextEdit> insert(JsonObject object, String name, JsonValue value, @Nullable JsonObject order) {
        if (object.members().isEmpty()) {
            return intoEmpty(object, name, value);
        }
        JsonMember before = before(object, name, order);
        int at = before == null ? 0 : object.members().indexOf(before) + 1;
        boolean last = at == object.members().size();
        JsonMember neighbour = object.members().get(last ? at - 1 : at);
        String own = ownLine(neighbour.nameStart());
        String gap = own == null ? " " : "\n" + own;
        String written = layout.member(name, value, own == null ? indentAt(neighbour.nameStart()) : own);
        return last
                ? list(patch.insert(neighbour.value().end(), "," + gap + written))
                : list(patch.insert(neighbour.nameStart(), written + "," + gap));
    }

    private List<TextEdit> intoEmpty(JsonObject object, String name, JsonValue value) {
        String outer = indentAt(object.start());
        String written = layout.wide()
                ? "\n" + outer + layout.unit() + layout.member(name, value, outer + layout.unit()) + "\n" + outer
                : " " + layout.member(name, value, outer) + " ";
        return list(patch.replace(object.start() + 1, object.end() - 1, written));
    }

    /** The documented member behind which a new one belongs: the nearest that comes before it in the answer. */
    private static @Nullable JsonMember before(JsonObject object, String name, @Nullable JsonObject order) {
        JsonMember last = object.members().get(object.members().size() - 1);
        if (order == null) {
            return last;
        }
        JsonMember found = null;
        for (JsonMember member : order.members()) {
            if (member.name().equals(name)) {
                return found;
            }
            found = object.member(member.name()).orElse(found);
        }
        return last;
    }

    /** The indentation of the line that begins with this place; null where something else begins it. */
    private @Nullable String ownLine(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        String before = text.substring(line, at);
        return before.isBlank() && line > 0 ? before : null;
    }

    private String indentAt(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return Layout.indent(text.substring(line, at));
    }

    private static List<TextEdit> list(Optional<TextEdit> edit) {
        return edit.map(List::of).orElse(List.of());
    }
}
