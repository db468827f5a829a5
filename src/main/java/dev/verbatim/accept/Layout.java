package dev.verbatim.accept;

import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import java.util.List;

/**
 * How a page lays out JSON.
 *
 * @param unit what a level is indented by
 * @param colon what stands between a name and its value
 * @param wide whether objects have a line for each member
 */
record Layout(String unit, String colon, boolean wide) {

    private static final Layout USUAL = new Layout("  ", ": ", true);

    /** Elements of arrays beyond these say nothing new. */
    private static final int MOST_ELEMENTS = 3;

    /** The layout of a body; the usual one where there is none to tell it by. */
    static Layout of(String body) {
        String text = body.strip();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return USUAL;
        }
        String colon =
                text.contains("\": ") ? ": " : text.contains("\" : ") ? " : " : text.contains("\":") ? ":" : ": ";
        boolean wide = text.indexOf('\n') >= 0 || text.length() < 3;
        return new Layout(unit(body), colon, wide);
    }

    private static String unit(String body) {
        String outer = null;
        for (String line : body.split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            String indent = indent(line);
            if (outer == null) {
                outer = indent;
            } else if (indent.length() > outer.length() && indent.startsWith(outer)) {
                return indent.substring(outer.length());
            }
        }
        return USUAL.unit();
    }

    static String indent(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }

    /** The same, with all of a value on one line. */
    Layout narrow() {
        return new Layout(unit, colon, false);
    }

    /** A value as the page would show it; lines after the first begin with {@code indent}. */
    String text(JsonValue value, String indent) {
        StringBuilder out = new StringBuilder();
        write(value, indent, out);
        return out.toString();
    }

    String member(String name, JsonValue value, String indent) {
        return JsonText.quote(name) + colon + text(value, indent);
    }

    private void write(JsonValue value, String indent, StringBuilder out) {
        if (value instanceof JsonObject object) {
            List<JsonMember> members = object.members();
            boolean lines = wide && !members.isEmpty();
            out.append('{');
            for (int i = 0; i < members.size(); i++) {
                gap(i, lines, indent, out);
                out.append(JsonText.quote(members.get(i).name())).append(colon);
                write(members.get(i).value(), indent + unit, out);
            }
            end(lines, members.isEmpty(), indent, out);
            out.append('}');
        } else if (value instanceof JsonArray array) {
            List<JsonValue> elements = array.elements()
                    .subList(0, Math.min(MOST_ELEMENTS, array.elements().size()));
            boolean lines = wide && elements.stream().anyMatch(e -> e instanceof JsonObject || e instanceof JsonArray);
            out.append('[');
            for (int i = 0; i < elements.size(); i++) {
                if (lines) {
                    gap(i, true, indent, out);
                } else {
                    out.append(i == 0 ? "" : ", ");
                }
                write(elements.get(i), indent + unit, out);
            }
            end(lines, true, indent, out);
            out.append(']');
        } else {
            out.append(JsonText.of(value));
        }
    }

    private void gap(int index, boolean lines, String indent, StringBuilder out) {
        out.append(index == 0 ? "" : ",").append(lines ? "\n" + indent + unit : " ");
    }

    private static void end(boolean lines, boolean bare, String indent, StringBuilder out) {
        if (lines) {
            out.append('\n').append(indent);
        } else if (!bare) {
            out.append(' ');
        }
    }
}
