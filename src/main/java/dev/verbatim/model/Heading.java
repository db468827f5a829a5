package dev.verbatim.model;

/**
 * A section heading. Tab headings are none.
 *
 * @param level 1 to 6
 * @param text the heading's text as written, without markers, anchors of the form {@code <a name="…"></a>} removed
 * @param anchor name of such an anchor, or empty; an English word even on translated pages
 */
public record Heading(int level, String text, String anchor, SourceSpan span) {}
