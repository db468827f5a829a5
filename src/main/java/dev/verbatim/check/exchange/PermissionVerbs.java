package dev.verbatim.check.exchange;

import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Optional;

/** The verbs that names of permissions are made of most often, and that are mistyped most often. */
final class PermissionVerbs {

    private static final List<String> VERBS = List.of("Read", "ReadWrite", "ReadBasic");

    private PermissionVerbs() {}

    /** The name that is meant by one whose verb has a slip in it: {@code Room.Raed.All}. */
    static Optional<String> meant(String name) {
        String[] parts = name.split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
            Optional<String> verb = VERBS.contains(parts[i]) ? Optional.empty() : Suggestion.nearest(parts[i], VERBS);
            if (verb.isPresent()) {
                parts[i] = verb.get();
                return Optional.of(String.join(".", parts));
            }
        }
        return Optional.empty();
    }
}
