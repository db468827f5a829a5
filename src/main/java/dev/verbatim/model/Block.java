package dev.verbatim.model;

import org.jspecify.annotations.Nullable;

/**
 * An annotation and the code block that it belongs to.
 *
 * @param code the code, or null where no code block follows before the next annotation
 * @param attached whether the code follows the annotation directly, with nothing but blank lines between
 */
public record Block(Annotation annotation, @Nullable CodeBlock code, boolean attached) {

    public BlockType type() {
        return annotation.type();
    }

    /** Line at which people look for this block: that of its annotation. */
    public int line() {
        return annotation.span().startLine();
    }
}
