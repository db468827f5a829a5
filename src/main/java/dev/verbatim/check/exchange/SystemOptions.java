package dev.verbatim.check.exchange;

import dev.verbatim.model.Suggestion;
import java.util.Optional;
import java.util.Set;

/** The query options that OData itself defines (OData 4.01, part 2, section 5.1), and those that pages of deltas add. */
final class SystemOptions {

    private static final Set<String> KNOWN = Set.of(
            "$apply",
            "$compute",
            "$count",
            "$deltatoken",
            "$expand",
            "$filter",
            "$format",
            "$id",
            "$index",
            "$levels",
            "$orderby",
            "$schemaversion",
            "$search",
            "$select",
            "$skip",
            "$skiptoken",
            "$top",
            "$value");

    private SystemOptions() {}

    /** The option that is meant by a name with a slip in it; empty for a known option, and for what is like none. */
    static Optional<String> meant(String name) {
        return name.startsWith("$") && KNOWN.stream().noneMatch(name::equalsIgnoreCase)
                ? Suggestion.nearest(name, KNOWN)
                : Optional.empty();
    }
}
