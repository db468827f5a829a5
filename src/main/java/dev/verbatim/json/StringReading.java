package dev.verbatim.json;

import org.jspecify.annotations.Nullable;

/** Reads quoted strings: keys and values. */
final class StringReading {

    private final Cursor cursor;
    private final Escapes escapes;

    StringReading(Cursor cursor) {
        this.cursor = cursor;
        this.escapes = new Escapes(cursor);
    }

    /** Reads the string that starts here, and moves behind its closing quote. */
    String read(boolean key) {
        int start = cursor.at();
        if (cursor.peek() != '"') {
            return oddlyQuoted(start);
        }
        int i = start + 1;
        for (int c = cursor.charAt(i); c != '"'; c = cursor.charAt(++i)) {
            if (c == '\\' || c < ' ') {
                return unusual(start, i, key);
            }
        }
        cursor.moveTo(i + 1);
        return cursor.text(start + 1, i);
    }

    /** A string with escapes or control characters in it, the plain part up to {@code from} being known. */
    private String unusual(int start, int from, boolean key) {
        StringBuilder out = new StringBuilder();
        cursor.copy(out, start + 1, from);
        boolean onFirstLine = true;
        int i = from;
        while (i < cursor.length()) {
            int c = cursor.charAt(i);
            if (c == '"') {
                cursor.moveTo(i + 1);
                return out.toString();
            } else if (c == '\\') {
                i = escapes.read(i, out, true);
            } else {
                if (c == '\n' && onFirstLine && cursor.tolerant()) {
                    onFirstLine = false;
                    if (!goesOn(i, key)) {
                        return closedByLineEnd(start, i, key, out);
                    }
                }
                if (c < ' ') {
                    control(i, c);
                }
                out.append((char) c);
                i++;
            }
        }
        throw neverClosed(start);
    }

    private void control(int offset, int c) {
        String message =
                c == '\n' ? "line break in a string" : "control character " + cursor.shown(offset) + " in a string";
        cursor.tolerate(JsonProblem.Kind.RAW_CONTROL, offset, offset + 1, message, JsonText.escape((char) c));
    }

    /**
     * Whether a string with a line break at {@code offset} goes on behind it. It does if its next quote stands where
     * a closing one would; else that quote opens the next string, and this one was not closed.
     */
    private boolean goesOn(int offset, boolean key) {
        int i = offset;
        for (int c = cursor.charAt(i); c != '"'; c = cursor.charAt(i)) {
            if (c == Cursor.END) {
                return false;
            }
            i += c == '\\' ? 2 : 1;
        }
        int after = Blanks.after(cursor, i + 1);
        int next = cursor.charAt(after);
        if (key) {
            return next == ':';
        }
        boolean nextItem = next == '"' && after > i + 1;
        return nextItem || next == ',' || next == '}' || next == ']' || next == Cursor.END;
    }

    private String closedByLineEnd(int start, int lineEnd, boolean key, StringBuilder out) {
        int end = backOverBlanks(lineEnd, start);
        if (cursor.charAt(end - 1) == ',') {
            end = backOverBlanks(end - 1, start);
        }
        if (key || end == start + 1) {
            throw neverClosed(start);
        }
        if (Quotes.isSmartDouble(cursor.charAt(end - 1))) {
            smart(end - 1, end, "\"");
            cursor.moveTo(end);
            end--;
        } else {
            cursor.tolerate(JsonProblem.Kind.SYNTAX, end, end, "missing closing quote", "\"");
            cursor.moveTo(end);
        }
        out.setLength(out.length() - (lineEnd - end));
        return out.toString();
    }

    private int backOverBlanks(int from, int start) {
        int end = from;
        while (end > start + 1 && Blanks.isAny(cursor.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A string in single or typographic quotes, which ends where its line does at the latest. */
    private String oddlyQuoted(int start) {
        int opening = cursor.charAt(start);
        StringBuilder out = new StringBuilder();
        int i = start + 1;
        while (i < cursor.length()) {
            int c = cursor.charAt(i);
            if (c == '\n') {
                break;
            } else if (c == '\\') {
                i = escapes.read(i, out, false);
            } else if (Quotes.closes(opening, c) && standsAtEnd(i + 1)) {
                cursor.moveTo(i + 1);
                tell(opening, start, i + 1, JsonText.quote(out.toString()));
                return out.toString();
            } else {
                out.append((char) c);
                i++;
            }
        }
        throw neverClosed(start);
    }

    private void tell(int opening, int start, int end, @Nullable String replacement) {
        if (opening == '\'') {
            cursor.tolerate(JsonProblem.Kind.SINGLE_QUOTES, start, end, "single quotes round a string", replacement);
        } else {
            smart(start, end, replacement);
        }
    }

    private void smart(int start, int end, @Nullable String replacement) {
        cursor.tolerate(JsonProblem.Kind.SMART_QUOTES, start, end, "typographic quotes round a string", replacement);
    }

    /** Whether a mark before {@code offset} closes a string, and is not the apostrophe of {@code 'it's'}. */
    private boolean standsAtEnd(int offset) {
        int next = Blanks.after(cursor, offset);
        int c = cursor.charAt(next);
        boolean structural = c == ',' || c == ':' || c == '}' || c == ']' || c == Cursor.END;
        boolean lineEnds = cursor.text(offset, next).indexOf('\n') >= 0;
        return structural || lineEnds || (next > offset && (Quotes.opens(c) || Blanks.startsComment(cursor, next)));
    }

    private Stop neverClosed(int start) {
        return cursor.fatal(JsonProblem.Kind.SYNTAX, start, start + 1, "string is never closed");
    }
}
