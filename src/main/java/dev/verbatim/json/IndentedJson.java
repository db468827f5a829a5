package dev.verbatim.json;

import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;

/** Writes values as JSON that people read: a line for each member, two blanks a level, short lists on one line. */
public final class IndentedJson {

    private static final int SHORT = 60;

    private final StringBuilder out = new StringBuilder();

    private IndentedJson() {}

    public static String of(JsonValue value) {
        IndentedJson writer = new IndentedJson();
        writer.value(value, "\n");
        return writer.out.toString();
    }

    private void value(JsonValue value, String newLine) {
        String deeper = newLine + "  ";
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            String separator = "{";
            for (JsonMember member : object.members()) {
                out.append(separator)
                        .append(deeper)
                        .append(JsonText.quote(member.name()))
                        .append(": ");
                value(member.value(), deeper);
                separator = ",";
            }
            out.append(newLine).append('}');
        } else if (value instanceof JsonArray array && JsonText.of(array).length() > SHORT) {
            String separator = "[";
            for (JsonValue element : array.elements()) {
                out.append(separator).append(deeper);
                value(element, deeper);
                separator = ",";
            }
            out.append(newLine).append(']');
        } else {
            out.append(JsonText.of(value));
        }
    }
}
