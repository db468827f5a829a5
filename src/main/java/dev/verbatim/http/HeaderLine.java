package dev.verbatim.http;

import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code Name: value}. Offsets are those of the message.
 *
 * @param blankBeforeColon whether blanks stand between name and colon, which HTTP forbids
 */
record HeaderLine(String name, String value, int start, int nameEnd, int end, boolean blankBeforeColon) {

    /** Reads a line as a header, or gives null where it is none. */
    static @Nullable HeaderLine read(TextLine line) {
        String text = line.text();
        int from = line.textStart() - line.start();
        int nameEnd = from;
        while (nameEnd < text.length() && HeaderNames.isTokenChar(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int colon = nameEnd;
        while (colon < text.length() && Character.isWhitespace(text.charAt(colon))) {
            colon++;
        }
        if (nameEnd == from || colon >= text.length() || text.charAt(colon) != ':') {
            return null;
        }
        String name = text.substring(from, nameEnd);
        if (text.startsWith("//", colon + 1) && !HeaderNames.isHttp(name)) {
            return null;
        }
        String value = text.substring(colon + 1).strip();
        int end = value.isEmpty() ? line.start() + colon + 1 : line.textEnd();
        return new HeaderLine(name, value, line.textStart(), line.start() + nameEnd, end, colon > nameEnd);
    }
}
