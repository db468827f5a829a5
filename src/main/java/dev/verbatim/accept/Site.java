package dev.verbatim.accept;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A value of the documented body and what was returned for it.
 *
 * @param value the documented value
 * @param object the object whose member it is, or null
 * @param member that member, or null
 * @param array the array whose element it is, or null
 * @param returned the value in its place; null where none came
 */
record Site(
        JsonValue value,
        @Nullable JsonObject object,
        @Nullable JsonMember member,
        @Nullable JsonArray array,
        @Nullable JsonValue returned) {

    static Site root(JsonValue value, @Nullable JsonValue returned) {
        return new Site(value, null, null, null, returned);
    }

    Site member(JsonObject in, JsonMember named, @Nullable JsonValue other) {
        return new Site(named.value(), in, named, null, other);
    }

    Site element(JsonArray in, JsonValue element, @Nullable JsonValue other) {
        return new Site(element, null, null, in, other);
    }

    /** The name of the property that it is the value of; empty for other values. */
    String property() {
        return member == null ? "" : member.name();
    }
}
