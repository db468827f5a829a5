package dev.verbatim.json;

import org.jspecify.annotations.Nullable;

/** Reads keys whose closing quote is missing: {@code "id: 5}. */
final class UnclosedKey {

    private static final int LONGEST = 80;

    private final Cursor cursor;

    UnclosedKey(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the key that starts here, up to where its quote belongs; null where what starts here is a whole string. */
    @Nullable
    String read() {
        int start = cursor.at();
        int end = start + 1;
        while (end < start + LONGEST && isLetter(cursor.charAt(end))) {
            end++;
        }
        if (end == start + 1 || cursor.charAt(end) != ':' || !beginsValue(end + 1)) {
            return null;
        }
        String name = cursor.text(start + 1, end);
        String message = "key " + JsonText.shown(name) + " lacks its closing quote";
        cursor.tolerate(JsonProblem.Kind.SYNTAX, end, end, message, "\"");
        cursor.moveTo(end);
        return name;
    }

    private static boolean isLetter(int c) {
        return c != Cursor.END && (Character.isLetterOrDigit(c) || "_$@#.-".indexOf(c) >= 0);
    }

    /** Whether a value, not the rest of a key, stands behind the colon before {@code offset}. */
    private boolean beginsValue(int offset) {
        int at = Blanks.after(cursor, offset);
        int c = cursor.charAt(at);
        if (c == '{' || c == '[') {
            return cursor.charAt(Blanks.after(cursor, at + 1)) == '"';
        }
        int end = c == '"' ? at + 1 : at;
        while (!endsLine(cursor.charAt(end)) && cursor.charAt(end) != '"') {
            end++;
        }
        boolean quote = cursor.charAt(end) == '"';
        return c == '"'
                ? quote && at > offset && cursor.charAt(Blanks.after(cursor, at + 1)) != ':'
                : !quote && isLiteral(cursor.text(at, end).strip());
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == Cursor.END;
    }

    private static boolean isLiteral(String text) {
        String token = text.endsWith(",") ? text.substring(0, text.length() - 1).strip() : text;
        return WordReading.literal(token, 0, 0) != null || NumberGrammar.allows(token);
    }
}
