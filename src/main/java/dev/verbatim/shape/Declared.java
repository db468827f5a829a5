package dev.verbatim.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the docs declare about the type of a value, as far as it could be resolved.
 *
 * @param primitive the primitive type, or null
 * @param members the words of an enumeration, empty for any other type
 * @param object the name of an object type, or null
 * @param collection whether the value is an array of these
 */
record Declared(
        String name,
        @Nullable PrimitiveType primitive,
        List<String> members,
        @Nullable String object,
        boolean collection) {

    /** Nothing is declared. */
    static final Declared NOTHING = new Declared("", null, List.of(), null, false);

    static Declared primitive(PrimitiveType type) {
        return new Declared(type.words(), type, List.of(), null, false);
    }

    static Declared object(String name) {
        return new Declared(name, null, List.of(), name, false);
    }

    boolean isKnown() {
        return collection || primitive != null || !members.isEmpty() || object != null;
    }

    /** Whether it says more about a value than that it is a string: what samples suggest then matters no more. */
    boolean isExact() {
        return !collection && ((primitive != null && primitive.isExact()) || (!members.isEmpty() && !isOpen()));
    }

    /** Whether it is an enumeration that says that more words may come. */
    boolean isOpen() {
        return members.stream().anyMatch(PossibleValues::isOpening);
    }

    /** The type of an element of such an array. */
    Declared element() {
        return collection ? new Declared(name, primitive, members, object, false) : NOTHING;
    }

    Declared asCollection() {
        return new Declared(name, primitive, members, object, true);
    }

    /** What people call it. */
    String words() {
        String one = !members.isEmpty() ? "enumeration" : primitive != null ? primitive.words() : "object";
        return collection ? "array" : one;
    }
}
