package dev.verbatim.json;

/** Three dots or more, or the one character for them. */
final class Ellipsis {

    private Ellipsis() {}

    /** Length of the ellipsis at an offset; 0 where there is none. */
    static int at(Cursor cursor, int offset) {
        int end = offset;
        while (cursor.charAt(end) == '.' || cursor.charAt(end) == '\u2026') {
            end++;
        }
        boolean enough = end - offset >= 3 || (end > offset && cursor.charAt(offset) == '\u2026');
        return enough ? end - offset : 0;
    }
}
