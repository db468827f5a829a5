package dev.verbatim.json;

import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;

/** Writes values as JSON by RFC 8259 on one line: {@code {"a":[1,"b"]}}. */
public final class JsonText {

    private static final int SHOWN = 60;

    private final StringBuilder out = new StringBuilder();
    private final int max;

    private JsonText(int max) {
        this.max = max;
    }

    /** The whole value. What a page left out with {@code ...} is left out. */
    public static String of(JsonValue value) {
        return upTo(value, Integer.MAX_VALUE).toString();
    }

    /** A string with its quotes and escapes. */
    public static String quote(String text) {
        JsonText writer = new JsonText(Integer.MAX_VALUE);
        writer.string(text);
        return writer.out.toString();
    }

    /** At least the first {@code max} characters of a value, and not many more. */
    static StringBuilder upTo(JsonValue value, int max) {
        JsonText writer = new JsonText(max);
        writer.value(value);
        return writer.out;
    }

    /** Text from a page, between backticks, on one line and short enough for a message. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("`");
        for (int i = 0; i < text.length() && i < SHOWN; i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' ? escape(c) : String.valueOf(c));
        }
        return shown.append(text.length() > SHOWN ? "\u2026`" : "`").toString();
    }

    /** A character as it must be written in a JSON string. */
    static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c >= ' '
                        ? String.valueOf(c)
                        : "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16);
        };
    }

    private boolean full() {
        return out.length() >= max;
    }

    private void value(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof JsonArray array) {
            array(array);
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.append(number.text());
        } else if (value instanceof JsonValue.JsonBoolean flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
    }

    private void object(JsonObject object) {
        out.append('{');
        String separator = "";
        for (JsonMember member : object.members()) {
            if (full()) {
                return;
            }
            out.append(separator);
            string(member.name());
            out.append(':');
            value(member.value());
            separator = ",";
        }
        out.append('}');
    }

    private void array(JsonArray array) {
        out.append('[');
        String separator = "";
        for (JsonValue element : array.elements()) {
            if (full()) {
                return;
            }
            out.append(separator);
            value(element);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length() && !full(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                out.append(c);
            } else {
                out.append(escape(c));
            }
        }
        out.append('"');
    }
}
