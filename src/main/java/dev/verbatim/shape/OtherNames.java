package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonMember;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds returned names that are documented ones spelt otherwise. */
final class OtherNames {

    private final Map<String, JsonMember> byLowerCase = new HashMap<>();
    private final Map<String, String> byLetters = new HashMap<>();

    OtherNames(Iterable<JsonMember> members) {
        for (JsonMember member : members) {
            byLowerCase.putIfAbsent(lower(member.name()), member);
            byLetters.putIfAbsent(letters(member.name()), member.name());
        }
    }

    @Nullable
    JsonMember inAnotherCase(String name) {
        return byLowerCase.get(lower(name));
    }

    @Nullable
    String noteFor(String name) {
        String other = byLetters.get(letters(name));
        return other == null ? null : "`" + other + "` was returned";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return lower(name).replace("_", "").replace("-", "").replace(" ", "");
    }
}
