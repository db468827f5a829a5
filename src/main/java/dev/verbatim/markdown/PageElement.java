package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.CodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a page for attachment, in the order of the page.
 *
 * @param annotation the annotation, or null for all other kinds
 * @param code the code block, or null for all other kinds
 */
record PageElement(
        Kind kind,
        @Nullable Annotation annotation,
        @Nullable CodeBlock code) {

    /** What an element is. */
    enum Kind {
        ANNOTATION,
        MAYBE_ANNOTATION,
        BROKEN_ANNOTATION,
        CODE,
        /** Any other leaf block. */
        OTHER;

        boolean claimsCode() {
            return this == ANNOTATION || this == MAYBE_ANNOTATION || this == BROKEN_ANNOTATION;
        }
    }

    static final PageElement OTHER = new PageElement(Kind.OTHER, null, null);
    static final PageElement BROKEN = new PageElement(Kind.BROKEN_ANNOTATION, null, null);

    static PageElement of(CodeBlock code) {
        return new PageElement(Kind.CODE, null, code);
    }
}
