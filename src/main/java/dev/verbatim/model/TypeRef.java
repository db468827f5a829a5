package dev.verbatim.model;

import java.util.List;

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
}
