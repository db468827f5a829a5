package dev.verbatim.json;

import java.util.Locale;

/**
 * What stands between tokens. RFC 8259 section 2 knows four blanks: space, tab, line feed, carriage return. Pages
 * pasted from elsewhere also have no-break and zero-width ones, and comments.
 */
final class Blanks {

    private final Cursor cursor;

    Blanks(Cursor cursor) {
        this.cursor = cursor;
    }

    void skip() {
        while (true) {
            int c = cursor.peek();
            if (isPlain(c)) {
                cursor.skip(1);
            } else if (startsComment(cursor, cursor.at())) {
                comment();
            } else if (isOdd(c)) {
                oddRun();
            } else {
                return;
            }
        }
    }

    /** The first offset from the given one that is not a blank of any sort; comments are none. */
    static int after(Cursor cursor, int from) {
        int i = from;
        while (isAny(cursor.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean startsComment(Cursor cursor, int offset) {
        if (cursor.charAt(offset) != '/') {
            return false;
        }
        int next = cursor.charAt(offset + 1);
        return next == '/' || next == '*';
    }

    static boolean isAny(int c) {
        return isPlain(c) || isOdd(c);
    }

    static boolean isPlain(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Whether people see nothing here although JSON sees a wrong character. */
    static boolean isOdd(int c) {
        if ((c > ' ' && c < 0x7f) || c == Cursor.END || isPlain(c)) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || hasNoWidth(c);
    }

    static String codePoint(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private static boolean hasNoWidth(int c) {
        return c == 0xfeff || c == 0x2060 || (c >= 0x200b && c <= 0x200d);
    }

    private void oddRun() {
        int start = cursor.at();
        boolean wide = false;
        while (isOdd(cursor.peek())) {
            wide |= !hasNoWidth(cursor.peek());
            cursor.skip(1);
        }
        String name = cursor.charAt(start) == 0xfeff ? "byte order mark" : cursor.shown(start);
        String message = name + " is not a blank in JSON";
        cursor.tolerate(JsonProblem.Kind.UNICODE_BLANK, start, cursor.at(), message, wide ? " " : "");
    }

    private void comment() {
        int start = cursor.at();
        boolean line = cursor.charAt(start + 1) == '/';
        int end = start + 2;
        while (end < cursor.length() && !(line ? cursor.charAt(end) == '\n' : cursor.startsWith("*/", end))) {
            end++;
        }
        if (!line) {
            if (end >= cursor.length()) {
                throw cursor.fatal(JsonProblem.Kind.SYNTAX, start, start + 2, "`/*` is never closed");
            }
            end += 2;
        }
        cursor.moveTo(end);
        cursor.tolerate(JsonProblem.Kind.COMMENT, start, end, "comment", "");
    }
}
