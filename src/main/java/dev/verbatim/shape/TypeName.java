package dev.verbatim.shape;

import java.util.Locale;

/** The name of a type as docs write it, without {@code #} and {@code Collection(…)}. */
public record TypeName(String bare) {

    public static TypeName of(String written) {
        return new TypeName(TypeNames.bare(written));
    }

    /** What stands in front of the last dot; empty where there is none. */
    public String namespace() {
        return bare.substring(0, Math.max(0, bare.lastIndexOf('.')));
    }

    /** What stands behind the last dot. */
    public String last() {
        return TypeNames.last(bare);
    }

    /** Whether it is no documented type's name by nature: that of a primitive or untyped value, or a gap for a name. */
    public boolean isBuiltIn() {
        return bare.isBlank()
                || bare.regionMatches(true, 0, "Edm.", 0, 4)
                || TypeWords.isTypeWord(bare)
                || !TypeWords.isName(bare);
    }

    /** Whether it differs from a documented name, as far as both have it, in the case of letters alone. */
    public boolean differsInCase(String documented) {
        int common = Math.min(bare.length(), documented.length());
        String own = bare.substring(bare.length() - common);
        String other = documented.substring(documented.length() - common);
        return !own.equals(other) && own.equalsIgnoreCase(other);
    }

    /** The key under which letter case makes no difference. */
    public String key() {
        return bare.toLowerCase(Locale.ROOT);
    }
}
