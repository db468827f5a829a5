package dev.verbatim.http;

import org.jspecify.annotations.Nullable;

/**
 * One line of a message.
 *
 * @param start offset of its first character in the message
 * @param end offset behind its last character, the line feed excluded
 */
record TextLine(int start, int end, String text) {

    /** The line that begins at an offset, or null behind the end of the text. */
    static @Nullable TextLine at(String text, int start) {
        if (start > text.length()) {
            return null;
        }
        int lf = text.indexOf('\n', start);
        int end = lf < 0 ? text.length() : lf;
        return new TextLine(start, end, text.substring(start, end));
    }

    /** Offset at which the next line begins; behind the end of the text where there is none. */
    int next() {
        return end + 1;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isIndented() {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    /** Whether it is a remark of the author: no HTTP message has a line that begins so. */
    boolean isComment() {
        String trimmed = text.strip();
        return trimmed.startsWith("//")
                || trimmed.startsWith("# ")
                || trimmed.startsWith("<!--")
                || trimmed.equals("#");
    }

    /** Offset of the first character that is no blank; the end where there is none. */
    int textStart() {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return start + at;
    }

    /** Offset behind the last character that is no blank; the start where there is none. */
    int textEnd() {
        int at = text.length();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return start + at;
    }

    /** The first line from an offset on that is neither blank nor a comment, or null where there is none. */
    static @Nullable TextLine firstOf(String text, int from) {
        for (TextLine line = at(text, from); line != null; line = at(text, line.next())) {
            if (!line.isBlank() && !line.isComment()) {
                return line;
            }
        }
        return null;
    }
}
