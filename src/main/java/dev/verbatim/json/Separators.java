package dev.verbatim.json;

/** What stands round the items of one object or array: commas, {@code ...} and the closing bracket. */
final class Separators {

    private final Cursor cursor;
    private final Blanks blanks;
    private final int start;
    private final char close;

    private int comma = -1;
    private int itemEnd = -1;
    private boolean any;
    private boolean open;

    Separators(Cursor cursor, Blanks blanks, int start, char close) {
        this.cursor = cursor;
        this.blanks = blanks;
        this.start = start;
        this.close = close;
    }

    /** Moves to the next item; false behind the closing bracket. */
    boolean next() {
        while (true) {
            blanks.skip();
            int c = cursor.peek();
            int dots = Ellipsis.at(cursor, cursor.at());
            if (c == close) {
                closed();
                return false;
            } else if (c == ',') {
                comma();
            } else if (dots > 0) {
                ellipsis(dots);
            } else {
                item(c);
                return true;
            }
        }
    }

    /** Remembers that an item ends here. */
    void ended() {
        itemEnd = cursor.at();
    }

    /** Whether the page wrote {@code ...} among the items. */
    boolean open() {
        return open;
    }

    private void closed() {
        if (comma >= 0) {
            cursor.tolerate(JsonProblem.Kind.TRAILING_COMMA, comma, comma + 1, "trailing comma", "");
        }
        cursor.skip(1);
    }

    private void comma() {
        int at = cursor.at();
        if (comma >= 0 || !any) {
            cursor.tolerate(JsonProblem.Kind.EXTRA_COMMA, at, at + 1, "comma with nothing before it", "");
        } else {
            comma = at;
        }
        cursor.skip(1);
    }

    private void ellipsis(int dots) {
        int at = cursor.at();
        cursor.tolerate(JsonProblem.Kind.ELLIPSIS, at, at + dots, "`...` stands for more of the same", null);
        cursor.skip(dots);
        comma = -1;
        itemEnd = -1;
        any = true;
        open = true;
    }

    private void item(int c) {
        if (c == Cursor.END) {
            String message = cursor.shown(start) + " is never closed";
            throw cursor.fatal(JsonProblem.Kind.SYNTAX, start, start + 1, message);
        }
        if (c == '}' || c == ']') {
            throw cursor.unexpected(cursor.at(), "`" + (char) c + "` does not close " + cursor.shown(start));
        }
        if (comma < 0 && itemEnd >= 0) {
            missingComma(c);
        }
        comma = -1;
        any = true;
    }

    private void missingComma(int c) {
        int last = cursor.charAt(itemEnd - 1);
        boolean apart = cursor.at() > itemEnd || last == '}' || last == ']' || c == '{' || c == '[' || Quotes.opens(c);
        if (!apart) {
            throw cursor.unexpected(cursor.at(), "unexpected " + cursor.shown(cursor.at()));
        }
        cursor.tolerate(JsonProblem.Kind.MISSING_COMMA, itemEnd, itemEnd, "missing comma", ",");
    }
}
