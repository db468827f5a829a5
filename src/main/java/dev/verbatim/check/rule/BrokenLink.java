package dev.verbatim.check.rule;

import dev.verbatim.model.SourceSpan;

/**
 * Text that looks like a link but is none (CommonMark 6.3).
 *
 * @param written what stands between the parentheses, as far as that can be told
 * @param span from the opening bracket, or from the closing one where there is none, to the end of what was written
 */
public record BrokenLink(Fault fault, String text, String written, SourceSpan span, SourceSpan writtenSpan) {

    /** Why it is no link. */
    public enum Fault {
        /** {@code [a](b c.md)} */
        BLANK_IN_DESTINATION,
        /** {@code [a](b.md} up to the end of the text */
        UNCLOSED,
        /** {@code [a](b.md "title)} */
        TITLE,
        /** {@code [a] (b.md)} */
        BLANK_BEFORE_PARENTHESIS,
        /** {@code a](b.md)} */
        NO_OPENING_BRACKET
    }
}
