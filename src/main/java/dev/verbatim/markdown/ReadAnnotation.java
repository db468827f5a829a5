package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * What a comment turned out to be.
 *
 * @param annotation what was read, or null where it cannot be
 */
record ReadAnnotation(Kind kind, @Nullable Annotation annotation) {

    /** What comments are there for. */
    enum Kind {
        /** It has a block type. */
        BLOCK,
        /** It has none, but a name or a type: what its code is tells whether it is an annotation. */
        MAYBE_BLOCK,
        /** It is about the page as a whole. */
        PAGE,
        /** It was meant to be an annotation but cannot be read; the code below it is not for an earlier one. */
        BROKEN,
        /** It is for people or other tools. */
        OTHER
    }

    static final ReadAnnotation OTHER = new ReadAnnotation(Kind.OTHER, null);
    static final ReadAnnotation BROKEN = new ReadAnnotation(Kind.BROKEN, null);
}
