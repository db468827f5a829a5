package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what several places say about one type. */
final class TypeMerge {

    private TypeMerge() {}

    /** One type of two descriptions; the first one's name and place stay. */
    static TypeDefinition of(TypeDefinition first, TypeDefinition second) {
        TypeDefinition merged = withProperties(first, second.properties());
        return new TypeDefinition(
                first.name(),
                first.baseType() != null ? first.baseType() : second.baseType(),
                first.open() || second.open(),
                first.isAbstract() || second.isAbstract(),
                first.keyProperty() != null ? first.keyProperty() : second.keyProperty(),
                merged.properties(),
                union(first.members(), second.members()),
                first.span());
    }

    /** The type as one that inherits from another. */
    static TypeDefinition withBase(TypeDefinition type, String base) {
        return new TypeDefinition(
                type.name(),
                base,
                type.open(),
                type.isAbstract(),
                type.keyProperty(),
                type.properties(),
                type.members(),
                type.span());
    }

    /** The type as one whose instances may have more properties than it lists. */
    static TypeDefinition opened(TypeDefinition type) {
        return new TypeDefinition(
                type.name(),
                type.baseType(),
                true,
                type.isAbstract(),
                type.keyProperty(),
                type.properties(),
                type.members(),
                type.span());
    }

    /** The type with what further places say about its properties. */
    static TypeDefinition withProperties(TypeDefinition type, List<PropertyDefinition> more) {
        Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
        type.properties().forEach(p -> properties.merge(p.name(), p, TypeMerge::of));
        more.forEach(p -> properties.merge(p.name(), p, TypeMerge::of));
        return new TypeDefinition(
                type.name(),
                type.baseType(),
                type.open(),
                type.isAbstract(),
                type.keyProperty(),
                List.copyOf(properties.values()),
                type.members(),
                type.span());
    }

    /**
     * A property that two places describe. A table's word beats a sample's, also where the table says that it may be
     * anything; among equals a word beats none.
     */
    static PropertyDefinition of(PropertyDefinition first, PropertyDefinition second) {
        boolean secondWins =
                first.declared() == second.declared() ? first.type().equals(TypeWords.UNKNOWN) : second.declared();
        PropertyDefinition winner = secondWins ? second : first;
        PropertyDefinition other = secondWins ? first : second;
        return new PropertyDefinition(
                first.name(),
                refined(winner.type(), other.type()),
                winner.declared(),
                first.optional() || second.optional(),
                first.nullable() != Nullability.UNKNOWN ? first.nullable() : second.nullable(),
                first.navigation() || second.navigation(),
                first.span());
    }

    /** {@code String} in a table and {@code "a | b"} in the sample do not contradict each other. */
    private static TypeRef refined(TypeRef type, TypeRef other) {
        boolean text = type.name().equals("String") || (!type.name().isEmpty() && !TypeWords.isPrimitive(type));
        boolean adds = text && type.members().isEmpty() && !other.members().isEmpty();
        return adds && type.collection() == other.collection()
                ? new TypeRef(type.name(), type.collection(), other.members())
                : type;
    }

    private static List<String> union(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }
}
