package dev.verbatim.json;

/** Shows a value in a message: on one line, and no longer than there is room for. */
public final class JsonPreview {

    private JsonPreview() {}

    /** The value as JSON, cut with {@code …} where it is longer than {@code max} characters. */
    public static String of(JsonValue value, int max) {
        StringBuilder text = JsonText.upTo(value, max + 1);
        if (text.length() <= max) {
            return text.toString();
        }
        int end = Math.max(0, max - 1);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "\u2026";
    }
}
