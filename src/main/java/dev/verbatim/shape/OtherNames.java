package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.model.Suggestion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds returned names that are documented ones spelt otherwise, or nearly so. */
final class OtherNames {

    /** Names beyond that are data, and comparing each with each would cost time. */
    private static final int MOST = 100;

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
        return Optional.ofNullable(other)
                .or(() -> byLetters.size() > MOST ? Optional.empty() : Suggestion.nearest(name, byLetters.values()))
                .map(near -> "`" + near + "` was returned")
                .orElse(null);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return lower(name).replace("_", "").replace("-", "").replace(" ", "");
    }
}
