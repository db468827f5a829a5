package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.List;

/** Whether two values mean the same: members in any order, numbers however they are written. */
final class SameJson {

    private static final int LONGEST_NUMBER = 40;

    private SameJson() {}

    static boolean test(JsonValue a, JsonValue b) {
        if (a instanceof JsonNumber one && b instanceof JsonNumber other) {
            return one.text().equals(other.text()) || isSameNumber(one.text(), other.text());
        }
        if (a instanceof JsonObject one && b instanceof JsonObject other) {
            return one.members().size() == other.members().size()
                    && one.members().stream().allMatch(member -> hasSame(other, member));
        }
        if (a instanceof JsonArray one && b instanceof JsonArray other) {
            return isSame(one.elements(), other.elements());
        }
        if (a instanceof JsonString one && b instanceof JsonString other) {
            return one.value().equals(other.value());
        }
        return a.kind() == b.kind() && JsonText.of(a).equals(JsonText.of(b));
    }

    private static boolean hasSame(JsonObject object, JsonMember member) {
        return object.get(member.name())
                .filter(value -> test(member.value(), value))
                .isPresent();
    }

    private static boolean isSame(List<JsonValue> a, List<JsonValue> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!test(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameNumber(String a, String b) {
        return Math.max(a.length(), b.length()) <= LONGEST_NUMBER
                && new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    }
}
