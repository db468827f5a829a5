package dev.verbatim.shape;

import java.util.Locale;

/** The ways in which one type name is written. */
final class TypeNames {

    private TypeNames() {}

    /** The name without {@code #}, {@code Collection(…)} and blanks around it. */
    static String bare(String written) {
        String name = written.strip();
        name = name.startsWith("#") ? name.substring(1).strip() : name;
        if (name.regionMatches(true, 0, "Collection(", 0, 11) && name.endsWith(")")) {
            name = name.substring(11, name.length() - 1).strip();
        }
        return name.startsWith("#") ? name.substring(1).strip() : name;
    }

    /** The name without its namespace. */
    static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What names are filed under: letter case tells no two types apart. */
    static String key(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }
}
