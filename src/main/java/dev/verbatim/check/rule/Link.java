package dev.verbatim.check.rule;

import dev.verbatim.model.SourceSpan;

/**
 * A link, an image or an include of the running text.
 *
 * @param text what is shown
 * @param destination as written, without angle brackets and title
 * @param span the whole link
 * @param destinationSpan the destination alone
 */
public record Link(Kind kind, String text, String destination, SourceSpan span, SourceSpan destinationSpan) {

    /** How a link is written. */
    public enum Kind {
        LINK,
        IMAGE,
        /** {@code [!INCLUDE [text](destination)]} */
        INCLUDE,
        /** {@code [label]: destination} */
        DEFINITION,
        /** {@code <a href="…">} */
        HTML_LINK,
        /** {@code <img src="…">} */
        HTML_IMAGE
    }

    public boolean isImage() {
        return kind == Kind.IMAGE || kind == Kind.HTML_IMAGE;
    }
}
