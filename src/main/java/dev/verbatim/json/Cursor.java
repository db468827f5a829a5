package dev.verbatim.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the text being read, and what was wrong up to there. */
final class Cursor {

    /** What {@link #peek()} gives at the end of the text. */
    static final int END = -1;

    /** A page with more is hopeless, and remembering them all would let a hostile one fill the memory. */
    private static final int MOST_PROBLEMS = 1_000;

    private final String text;
    private final boolean tolerant;
    private final List<JsonProblem> problems = new ArrayList<>();
    private int at;

    Cursor(String text, boolean tolerant) {
        this.text = text;
        this.tolerant = tolerant;
    }

    boolean tolerant() {
        return tolerant;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    void skip(int count) {
        at += count;
    }

    int length() {
        return text.length();
    }

    int peek() {
        return charAt(at);
    }

    /** The character at an offset, or {@link #END} behind the text. */
    int charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : END;
    }

    boolean startsWith(String word, int offset) {
        return text.startsWith(word, offset);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** Appends a stretch of the text without making a string of it. */
    void copy(StringBuilder out, int from, int to) {
        out.append(text, from, to);
    }

    /** Notes a departure from RFC 8259 whose meaning is clear; a strict reading ends here. */
    void tolerate(JsonProblem.Kind kind, int start, int end, String message, @Nullable String replacement) {
        if (!tolerant) {
            problems.add(new JsonProblem(kind, start, end, message, true, replacement));
            throw new Stop();
        }
        note(kind, start, end, message, replacement);
    }

    /** Notes a problem that ends no reading. */
    void note(JsonProblem.Kind kind, int start, int end, String message, @Nullable String replacement) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new JsonProblem(kind, start, end, message, false, replacement));
        }
    }

    /** Notes a problem that ends the reading; the caller throws what this returns. */
    Stop fatal(JsonProblem.Kind kind, int start, int end, String message) {
        problems.add(new JsonProblem(kind, start, end, message, true, null));
        return new Stop();
    }

    /** A syntax error at one character, which may be the end of the text. */
    Stop unexpected(int offset, String message) {
        return fatal(JsonProblem.Kind.SYNTAX, offset, Math.min(offset + 1, text.length()), message);
    }

    /** The problems in the order of the text, an insertion before a replacement at the same place. */
    List<JsonProblem> problems() {
        problems.sort(Comparator.comparingInt(JsonProblem::start).thenComparingInt(JsonProblem::end));
        return problems;
    }

    /** The character at an offset as messages show it: {@code `x`}, or its code point where it cannot be seen. */
    String shown(int offset) {
        if (offset >= text.length()) {
            return "the end";
        }
        int point = text.codePointAt(offset);
        boolean visible = point > ' ' && !Character.isISOControl(point) && !Blanks.isOdd(point);
        return visible ? "`" + Character.toString(point) + "`" : "`" + Blanks.codePoint(point) + "`";
    }
}
