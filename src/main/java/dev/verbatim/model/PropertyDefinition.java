package dev.verbatim.model;

/**
 * A property of a documented type.
 *
 * @param declared whether a table declares the type, as opposed to a sample that merely suggests it
 * @param optional whether it may be absent
 * @param nullable whether it may be null: true, false, or unknown
 * @param navigation whether it is a relationship, which is not returned unless asked for
 */
public record PropertyDefinition(
        String name,
        TypeRef type,
        boolean declared,
        boolean optional,
        Nullability nullable,
        boolean navigation,
        SourceSpan span) {

    /** Whether a property may be null. */
    public enum Nullability {
        NULLABLE,
        NOT_NULLABLE,
        UNKNOWN
    }
}
