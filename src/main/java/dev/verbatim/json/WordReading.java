package dev.verbatim.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what stands without quotes: numbers, {@code true}, {@code false}, {@code null}, and words that lack quotes. */
final class WordReading {

    private static final String WORD_STARTS = "_$@#<-+.~*(/";
    private static final String KEY_STARTS = "_$@#";
    private static final int LONGEST_PLACEHOLDER = 80;

    private final Cursor cursor;

    WordReading(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the value that starts here. A text that is nothing but a word is prose, not a string that lacks quotes. */
    JsonValue value(boolean root) {
        int start = cursor.at();
        int end = tokenEnd(start);
        String token = cursor.text(start, end);
        JsonValue value = literal(token, start, end);
        if (value == null && NumberGrammar.allows(token)) {
            value = new JsonValue.JsonNumber(token, start, end);
        }
        if (value == null) {
            value = mended(token, start, end);
        }
        if (value != null) {
            cursor.moveTo(end);
            return value;
        }
        if (!startsWord(start, WORD_STARTS)) {
            throw cursor.unexpected(start, "unexpected " + cursor.shown(start));
        }
        if (root) {
            throw cursor.fatal(JsonProblem.Kind.SYNTAX, start, end, JsonText.shown(token) + " is not JSON");
        }
        return word(start);
    }

    /** Length of a placeholder such as {@code {team-id}} that stands here instead of an object; 0 where there is none. */
    int placeholder() {
        int start = cursor.at();
        if (cursor.peek() != '{' || !Character.isLetter(cursor.charAt(start + 1))) {
            return 0;
        }
        int end = start + 2;
        while (end < start + LONGEST_PLACEHOLDER && inPlaceholder(cursor.charAt(end))) {
            end++;
        }
        return cursor.charAt(end) == '}' ? end + 1 - start : 0;
    }

    /** Reads the placeholder of that length. */
    JsonValue placeholder(int length) {
        int start = cursor.at();
        cursor.skip(length);
        return unquoted(cursor.text(start, start + length), start, " lacks quotes");
    }

    private static boolean inPlaceholder(int c) {
        return c == ' '
                || c == '_'
                || c == '-'
                || c == '|'
                || c == '.'
                || (c != Cursor.END && Character.isLetterOrDigit(c));
    }

    /** Reads a key that lacks quotes. */
    String key() {
        int start = cursor.at();
        if (!startsWord(start, KEY_STARTS)) {
            throw cursor.unexpected(start, "unexpected " + cursor.shown(start) + " instead of a key");
        }
        int end = start + 1;
        while (cursor.charAt(end) != ':' && !endsToken(end)) {
            end++;
        }
        String name = cursor.text(start, end);
        boolean closed = cursor.charAt(end) == '"' && cursor.charAt(Blanks.after(cursor, end + 1)) == ':';
        int next = Blanks.after(cursor, end);
        if (!closed && cursor.charAt(next) != ':' && !Blanks.startsComment(cursor, next)) {
            throw cursor.unexpected(end, "key " + JsonText.shown(name) + " has no `:` behind it");
        }
        end += closed ? 1 : 0;
        cursor.moveTo(end);
        String message = "key " + JsonText.shown(name) + (closed ? " lacks its opening quote" : " lacks quotes");
        cursor.tolerate(JsonProblem.Kind.UNQUOTED_KEY, start, end, message, JsonText.quote(name));
        return name;
    }

    static @Nullable JsonValue literal(String token, int start, int end) {
        return switch (token) {
            case "true" -> new JsonValue.JsonBoolean(true, start, end);
            case "false" -> new JsonValue.JsonBoolean(false, start, end);
            case "null" -> new JsonValue.JsonNull(start, end);
            default -> null;
        };
    }

    /** {@code True}, {@code ture} and {@code .5} can mean one thing only. */
    private @Nullable JsonValue mended(String token, int start, int end) {
        String lower = token.length() <= 5 ? Slips.literal(token.toLowerCase(Locale.ROOT)) : token;
        JsonValue literal = literal(lower, start, end);
        if (literal != null) {
            cursor.tolerate(JsonProblem.Kind.SYNTAX, start, end, "`" + token + "` is not written so in JSON", lower);
            return literal;
        }
        String number = NumberGrammar.mend(token);
        if (number == null) {
            return null;
        }
        String message = JsonText.shown(token) + " is not how JSON writes a number";
        cursor.tolerate(JsonProblem.Kind.SYNTAX, start, end, message, number);
        return new JsonValue.JsonNumber(number, start, end);
    }

    private JsonValue word(int start) {
        int end = start;
        while (!endsWord(end)) {
            end++;
        }
        boolean closed = cursor.charAt(end) == '"' && endsWord(Blanks.after(cursor, end + 1));
        int behind = closed ? end + 1 : end;
        while (Blanks.isAny(cursor.charAt(end - 1))) {
            end--;
            behind = closed ? behind : end;
        }
        String value = cursor.text(start, end);
        cursor.moveTo(behind);
        return unquoted(value, start, closed ? " lacks its opening quote" : " lacks quotes");
    }

    private JsonValue unquoted(String value, int start, String problem) {
        String message = JsonText.shown(value) + problem;
        cursor.tolerate(JsonProblem.Kind.UNQUOTED_VALUE, start, cursor.at(), message, JsonText.quote(value));
        return new JsonValue.JsonString(value, start, cursor.at());
    }

    private boolean startsWord(int offset, String marks) {
        int c = cursor.charAt(offset);
        return c != Cursor.END
                && (Character.isLetterOrDigit(c) || Character.isSurrogate((char) c) || marks.indexOf(c) >= 0);
    }

    private int tokenEnd(int start) {
        int end = start;
        while (!endsToken(end)) {
            end++;
        }
        return end;
    }

    private boolean endsToken(int offset) {
        int c = cursor.charAt(offset);
        return Blanks.isAny(c) || c == '{' || c == '[' || endsWord(offset);
    }

    /** A word without quotes may have blanks in it, but no comma and no closing bracket, and ends with its line. */
    private boolean endsWord(int offset) {
        int c = cursor.charAt(offset);
        return c == Cursor.END
                || c == '\n'
                || c == ','
                || c == ']'
                || c == '}'
                || c == '"'
                || (Blanks.startsComment(cursor, offset) && cursor.charAt(offset - 1) != ':');
    }
}
