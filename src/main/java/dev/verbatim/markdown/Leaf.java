package dev.verbatim.markdown;

import java.util.List;

/**
 * A block that holds text rather than blocks (CommonMark 4), in terms of offsets into a {@link PageText}.
 *
 * @param start offset of its first character that is no container marker
 * @param end offset behind its last character, the line end not counted
 * @param level a heading's level, or the number of fence characters
 * @param setext whether a heading is underlined rather than marked with {@code #}
 * @param info a fence's info string as written, trimmed
 * @param closed whether a fence has its closing fence; true for all other kinds
 * @param lines its content, one segment a line: a fence's without the fences, a heading's without the markers
 */
record Leaf(
        Kind kind, int start, int end, int level, boolean setext, String info, boolean closed, List<Segment> lines) {

    /** What kinds of leaf blocks there are. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        FENCE,
        INDENTED,
        HTML,
        BREAK;

        boolean isCode() {
            return this == FENCE || this == INDENTED;
        }
    }

    /**
     * A line's content.
     *
     * @param blanks number of blanks in front of it that stand for the rest of a tab that a container took a part of
     */
    record Segment(int start, int end, int blanks) {}
}
