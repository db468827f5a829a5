package dev.verbatim.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A JSON value with its place: offsets into the text it was read from, the end exclusive. */
public sealed interface JsonValue {

    int start();

    int end();

    Kind kind();

    /** What a value is. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL;

        /** The word people use for it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * An object. Members keep the order and the repetitions of the text.
     *
     * @param open whether the page wrote {@code ...}: more of the same may follow
     */
    record JsonObject(List<JsonMember> members, boolean open, int start, int end) implements JsonValue {

        public JsonObject {
            members = List.copyOf(members);
        }

        /** The last member of that exact name, as parsers commonly keep it. */
        public Optional<JsonMember> member(String name) {
            for (int i = members.size() - 1; i >= 0; i--) {
                if (members.get(i).name().equals(name)) {
                    return Optional.of(members.get(i));
                }
            }
            return Optional.empty();
        }

        public Optional<JsonValue> get(String name) {
            return member(name).map(JsonMember::value);
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }
    }

    /** A key with its value; the offsets are those of the key, quotes included. */
    record JsonMember(String name, int nameStart, int nameEnd, JsonValue value) {}

    /**
     * An array.
     *
     * @param open whether the page wrote {@code ...}: more of the same may follow
     */
    record JsonArray(List<JsonValue> elements, boolean open, int start, int end) implements JsonValue {

        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }
    }

    /** A string; {@code value} has its escapes undone. */
    record JsonString(String value, int start, int end) implements JsonValue {
        @Override
        public Kind kind() {
            return Kind.STRING;
        }
    }

    /** A number; {@code text} is as written, but legal JSON where a page wrote {@code .5} or {@code +1}. */
    record JsonNumber(String text, int start, int end) implements JsonValue {

        /** The value; exact. Exponents beyond what {@code BigDecimal} can hold make it throw. */
        public BigDecimal decimal() {
            return new BigDecimal(text);
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    record JsonBoolean(boolean value, int start, int end) implements JsonValue {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }
    }

    record JsonNull(int start, int end) implements JsonValue {
        @Override
        public Kind kind() {
            return Kind.NULL;
        }
    }
}
