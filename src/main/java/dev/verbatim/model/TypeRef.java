package dev.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as docs write it: {@code String}, {@code Int64}, {@code DateTimeOffset}, {@code Collection(identitySet)},
 * {@code "a | b"}.
 *
 * @param name the bare name, without {@code #}, {@code Collection(…)} or link markup; empty where unknown
 * @param members the words of an enumeration written in place, empty for any other type
 */
public record TypeRef(String name, boolean collection, List<String> members) {

    public TypeRef {
        members = List.copyOf(members);
    }

    public static TypeRef of(String name) {
        return new TypeRef(name, false, List.of());
    }

    public TypeRef asCollection() {
        return new TypeRef(name, true, members);
    }

    /** Written out: the generated one starts machinery that costs a short command a good part of its time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeRef type
                && collection == type.collection
                && name.equals(type.name)
                && members.equals(type.members);
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + members.hashCode()) * 2 + (collection ? 1 : 0);
    }
}
