package dev.verbatim.json;

import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads values of every sort, one inside the other, down to a limit that keeps the stack safe. */
final class ValueReading {

    private static final int DEEPEST = 500;

    private final Cursor cursor;
    private final Blanks blanks;
    private final StringReading strings;
    private final WordReading words;

    ValueReading(Cursor cursor) {
        this.cursor = cursor;
        this.blanks = new Blanks(cursor);
        this.strings = new StringReading(cursor);
        this.words = new WordReading(cursor);
    }

    JsonDocument document(SourceText source) {
        try {
            JsonValue root = root();
            return new JsonDocument(source, root, cursor.problems());
        } catch (Stop stop) {
            return new JsonDocument(source, null, cursor.problems());
        }
    }

    private JsonValue root() {
        blanks.skip();
        if (cursor.peek() == Cursor.END) {
            throw cursor.fatal(JsonProblem.Kind.EMPTY, 0, cursor.length(), "no JSON here");
        }
        JsonValue root = value(0);
        blanks.skip();
        if (cursor.peek() == ',' && root instanceof JsonObject) {
            throw cursor.unexpected(cursor.at(), "the `}` before this closes the whole object, and more of it follows");
        }
        if (cursor.peek() != Cursor.END) {
            int end = cursor.length();
            while (Blanks.isAny(cursor.charAt(end - 1))) {
                end--;
            }
            String message = "text after the end of the JSON value";
            cursor.tolerate(JsonProblem.Kind.TRAILING_TEXT, cursor.at(), end, message, null);
        }
        return root;
    }

    private JsonValue value(int depth) {
        int start = cursor.at();
        int c = cursor.peek();
        int placeholder = depth == 0 ? 0 : words.placeholder();
        if (placeholder > 0) {
            return words.placeholder(placeholder);
        }
        if (c == '{' || c == '[') {
            if (depth == DEEPEST) {
                String message = "more than " + DEEPEST + " objects and arrays inside each other";
                throw cursor.fatal(JsonProblem.Kind.TOO_DEEP, start, start + 1, message);
            }
            cursor.skip(1);
            return c == '{' ? object(start, depth + 1) : array(start, depth + 1);
        }
        if (Quotes.opens(c)) {
            String value = strings.read(false);
            return new JsonString(value, start, cursor.at());
        }
        int dots = depth == 0 ? 0 : Ellipsis.at(cursor, start);
        if (dots > 0) {
            cursor.tolerate(JsonProblem.Kind.ELLIPSIS, start, start + dots, "`...` stands for a value", null);
            cursor.skip(dots);
            return new JsonNull(start, cursor.at());
        }
        return words.value(depth == 0);
    }

    private JsonValue array(int start, int depth) {
        List<JsonValue> elements = new ArrayList<>();
        Separators separators = new Separators(cursor, blanks, start, ']');
        while (separators.next()) {
            elements.add(value(depth));
            separators.ended();
        }
        return new JsonArray(elements, separators.open(), start, cursor.at());
    }

    private JsonValue object(int start, int depth) {
        List<JsonMember> members = new ArrayList<>();
        Names names = new Names();
        Separators separators = new Separators(cursor, blanks, start, '}');
        while (separators.next()) {
            JsonMember member = member(depth);
            if (!names.add(member.name())) {
                String message = "key " + JsonText.shown(member.name()) + " is there already";
                cursor.note(JsonProblem.Kind.DUPLICATE_KEY, member.nameStart(), member.nameEnd(), message, null);
            }
            members.add(member);
            separators.ended();
        }
        return new JsonObject(members, separators.open(), start, cursor.at());
    }

    private String name() {
        if (!Quotes.opens(cursor.peek())) {
            return words.key();
        }
        String unclosed = cursor.tolerant() ? new UnclosedKey(cursor).read() : null;
        return unclosed != null ? unclosed : strings.read(true);
    }

    private JsonMember member(int depth) {
        int start = cursor.at();
        String name = name();
        int end = cursor.at();
        blanks.skip();
        if (cursor.peek() != ':') {
            throw cursor.unexpected(cursor.at(), "key " + JsonText.shown(name) + " has no `:` behind it");
        }
        cursor.skip(1);
        blanks.skip();
        int c = cursor.peek();
        if (c == Cursor.END || c == ',' || c == '}' || c == ']') {
            throw cursor.unexpected(cursor.at(), "key " + JsonText.shown(name) + " has no value");
        }
        return new JsonMember(name, start, end, value(depth));
    }
}
