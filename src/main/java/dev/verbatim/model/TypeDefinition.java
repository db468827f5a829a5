package dev.verbatim.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A documented type: what {@code resource} blocks, property tables and enumeration tables say about it, merged.
 *
 * @param name as documented, without {@code #}, such as {@code microsoft.graph.user}
 * @param baseType name of the type it inherits from, or null
 * @param open whether instances may have properties that no one listed
 * @param keyProperty name of the key, or null
 * @param properties its own properties, not those of its base types
 * @param members the words of an enumeration, all of them unless it is open; empty for an object type
 */
public record TypeDefinition(
        String name,
        @Nullable String baseType,
        boolean open,
        boolean isAbstract,
        @Nullable String keyProperty,
        List<PropertyDefinition> properties,
        List<String> members,
        SourceSpan span) {

    public TypeDefinition {
        properties = List.copyOf(properties);
        members = List.copyOf(members);
    }

    public boolean isEnumeration() {
        return !members.isEmpty();
    }

    public Optional<PropertyDefinition> property(String propertyName) {
        return properties.stream().filter(p -> p.name().equals(propertyName)).findFirst();
    }
}
