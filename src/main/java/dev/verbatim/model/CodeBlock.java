package dev.verbatim.model;

import org.jspecify.annotations.Nullable;

/**
 * A fenced or indented code block of a page.
 *
 * @param span the block with its fences
 * @param language the whole info string, trimmed; empty where there is none
 * @param code the content, container markers removed; every line is followed by one LF in the page, which the last
 *     line of this text lacks
 * @param empty whether there is no line of content at all (as opposed to one empty line)
 * @param closed whether a closing fence was found before the container ended; true for indented code
 */
public record CodeBlock(
        SourceSpan span, boolean fenced, String language, SourceText code, boolean empty, boolean closed) {

    /** Written out: the generated one starts machinery that costs a short command a good part of its time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CodeBlock block
                        && span.compareTo(block.span) == 0
                        && fenced == block.fenced
                        && empty == block.empty
                        && closed == block.closed
                        && language.equals(block.language)
                        && code.text().equals(block.code.text()));
    }

    @Override
    public int hashCode() {
        return span.startLine() * 31 + code.text().hashCode();
    }

    /** Line of the opening fence, or of the first code line where there is no fence. */
    public int fenceLine() {
        return span.startLine();
    }

    /** Line of the closing fence, or of the last code line where there is none. */
    public int fenceEndLine() {
        return span.endLine();
    }
}
