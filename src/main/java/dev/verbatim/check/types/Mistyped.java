package dev.verbatim.check.types;

import dev.verbatim.check.rule.DocsView;
import dev.verbatim.model.Slip;
import dev.verbatim.model.Suggestion;
import dev.verbatim.shape.TypeName;
import java.util.List;
import java.util.Optional;

/** Names of unknown types that differ from a known one by so little that there is no doubt about what is meant. */
final class Mistyped {

    private static final List<String> PRIMITIVES = List.of(
            "String",
            "Boolean",
            "Int16",
            "Int32",
            "Int64",
            "Double",
            "Single",
            "Decimal",
            "Guid",
            "Date",
            "DateTimeOffset",
            "TimeOfDay",
            "Duration",
            "Binary",
            "Stream",
            "Byte");

    private Mistyped() {}

    /** The known type that is meant by the name of a type that is not. */
    static Optional<String> meant(TypeUse use, DocsView docs) {
        TypeName name = use.name();
        if (!name.namespace().isEmpty()) {
            return inOtherNamespace(name, docs.typeNames());
        }
        if (use.where() != TypeUse.Where.TABLE) {
            return Optional.empty();
        }
        Optional<String> primitive = Suggestion.nearest(name.bare(), PRIMITIVES);
        // Where one page is asked for, the names of all others would have to be read.
        return primitive.isPresent() || !docs.whole() ? primitive : inTable(name, docs.typeNames());
    }

    /** A type of that name whose namespace differs by a slip. */
    private static Optional<String> inOtherNamespace(TypeName name, List<String> documented) {
        return documented.stream()
                .filter(other -> other.regionMatches(
                        true,
                        other.length() - name.last().length(),
                        name.last(),
                        0,
                        name.last().length()))
                .filter(other -> TypeName.of(other).last().equalsIgnoreCase(name.last())
                        && Slip.between(name.namespace(), TypeName.of(other).namespace()))
                .findFirst();
    }

    private static Optional<String> inTable(TypeName name, List<String> documented) {
        int length = name.bare().length();
        for (String other : documented) {
            int from = other.lastIndexOf('.') + 1;
            if (Math.abs(other.length() - from - length) <= 1 && Slip.between(name.bare(), other.substring(from))) {
                return Optional.of(other.substring(from));
            }
        }
        return Optional.empty();
    }
}
