package dev.verbatim.check.exchange;

import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Optional;

/** The verbs that names of permissions are made of most often, and that are mistyped most often. */
final class PermissionVerbs {

    private static final List<String> VERBS = List.of("Read", "ReadWrite", "ReadBasic");

    private PermissionVerbs() {}

    /** Whether a dot was left out, or what stands in front of it: {@code RoomRead.All}, {@code Read.All}. */
    static boolean isRunTogether(String name) {
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        int end = head.endsWith("ReadWrite") ? head.length() - 9 : head.endsWith("Read") ? head.length() - 4 : -1;
        return end == 0 ? dot < 0 || name.endsWith(".All") : end > 0 && !Character.isUpperCase(head.charAt(end - 1));
    }

    /** The name that is meant by one whose verb has a slip in it: {@code Room.Raed.All}. */
    static Optional<String> meant(String name) {
        if (name.indexOf(".R") < 0) {
            return Optional.empty();
        }
        String[] parts = name.split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean verbal = parts[i].startsWith("R") && !VERBS.contains(parts[i]);
            Optional<String> verb = verbal ? Suggestion.nearest(parts[i], VERBS) : Optional.empty();
            if (verb.isPresent()) {
                parts[i] = verb.get();
                return Optional.of(String.join(".", parts));
            }
        }
        return Optional.empty();
    }
}
