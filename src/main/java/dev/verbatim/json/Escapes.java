package dev.verbatim.json;

/** Undoes the backslash escapes of RFC 8259 section 7. */
final class Escapes {

    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private final Cursor cursor;

    Escapes(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads the escape whose backslash is at {@code offset}.
     *
     * @param told whether an escape that JSON does not know is told; what it meant is read in any case
     * @return offset behind what was read
     */
    int read(int offset, StringBuilder out, boolean told) {
        int letter = cursor.charAt(offset + 1);
        int known = letter == Cursor.END ? -1 : LETTERS.indexOf(letter);
        if (known >= 0) {
            out.append(MEANINGS.charAt(known));
            return offset + 2;
        }
        int unit = letter == 'u' ? hex(offset + 2) : -1;
        if (unit >= 0) {
            out.append((char) unit);
            return offset + 6;
        }
        return unknown(offset, letter, out, told);
    }

    /** An escaped apostrophe means an apostrophe; any other stray backslash is one, as in {@code C:\Users}. */
    private int unknown(int offset, int letter, StringBuilder out, boolean told) {
        boolean apostrophe = letter == '\'';
        int end = letter < ' ' ? offset + 1 : offset + 2;
        if (told) {
            String mended = apostrophe ? "'" : "\\" + cursor.text(offset, end);
            String message = "`" + cursor.text(offset, end) + "` is not an escape in JSON";
            cursor.tolerate(JsonProblem.Kind.SYNTAX, offset, end, message, mended);
        }
        out.append(apostrophe ? '\'' : '\\');
        return apostrophe ? end : offset + 1;
    }

    private int hex(int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int c = cursor.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
