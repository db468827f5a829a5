package dev.verbatim.check.rule;

import dev.verbatim.check.rule.BrokenLink.Fault;
import org.jspecify.annotations.Nullable;

/** Reads what follows a link's text: {@code (destination "title")} (CommonMark 6.3, 4.7). */
final class LinkTail {

    /** CommonMark asks for at least three levels; a limit keeps reading linear. */
    private static final int DEEPEST_PARENTHESES = 32;

    private final String text;
    private final int end;
    private int at;
    private int destinationStart;
    private int destinationEnd;
    private @Nullable Fault fault;

    private LinkTail(String text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    /** Reads from the opening parenthesis at {@code at}. */
    static LinkTail inline(String text, int at, int end) {
        LinkTail tail = new LinkTail(text, at + 1, end);
        tail.fault = tail.readInline();
        return tail;
    }

    /** Reads from behind the colon of a definition; it must fill its line. */
    static LinkTail definition(String text, int at, int end) {
        LinkTail tail = new LinkTail(text, at, end);
        tail.fault = tail.readDefinition();
        return tail;
    }

    /** Why this is no link; null where it is one. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /** Offset behind the link. */
    int at() {
        return at;
    }

    int destinationStart() {
        return destinationStart;
    }

    int destinationEnd() {
        return destinationEnd;
    }

    private @Nullable Fault readInline() {
        skipBlanks();
        destinationStart = at;
        destinationEnd = at;
        if (take(')')) {
            return null;
        }
        if (!destination()) {
            return at >= end ? Fault.UNCLOSED : Fault.BLANK_IN_DESTINATION;
        }
        boolean blank = skipBlanks();
        if (take(')')) {
            return null;
        }
        if (at >= end) {
            return Fault.UNCLOSED;
        }
        if (!blank || "\"'(".indexOf(text.charAt(at)) < 0) {
            return Fault.BLANK_IN_DESTINATION;
        }
        if (!title()) {
            return Fault.TITLE;
        }
        skipBlanks();
        return take(')') ? null : Fault.TITLE;
    }

    private @Nullable Fault readDefinition() {
        skipBlanks();
        if (!destination()) {
            return Fault.BLANK_IN_DESTINATION;
        }
        int behind = at;
        boolean blank = skipSpaces();
        if (lineEnd()) {
            behind = at;
            blank |= skipBlanks();
        }
        int before = at;
        if (blank && at < end && "\"'(".indexOf(text.charAt(at)) >= 0 && title()) {
            skipSpaces();
            if (lineEnd()) {
                return null;
            }
        }
        at = before;
        if (at != behind || lineEnd()) {
            at = behind;
            return lineEnd() ? null : Fault.TITLE;
        }
        return Fault.TITLE;
    }

    private boolean lineEnd() {
        return at >= end || text.charAt(at) == '\n';
    }

    /** Blanks with one line end at most. */
    private boolean skipBlanks() {
        int from = at;
        skipSpaces();
        if (at < end && text.charAt(at) == '\n') {
            at++;
            skipSpaces();
        }
        return at > from;
    }

    private boolean skipSpaces() {
        int from = at;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at > from;
    }

    private boolean take(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean destination() {
        if (at < end && text.charAt(at) == '<') {
            return pointed();
        }
        destinationStart = at;
        int depth = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c <= ' ' || c == 0x7f) {
                break;
            }
            if (c == '\\' && at + 1 < end && text.charAt(at + 1) > ' ') {
                at++;
            } else if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return false;
            } else if (c == ')' && --depth < 0) {
                break;
            }
            at++;
        }
        destinationEnd = at;
        return at > destinationStart && depth <= 0;
    }

    private boolean pointed() {
        at++;
        destinationStart = at;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '>') {
                destinationEnd = at++;
                return true;
            }
            if (c == '\n' || c == '<') {
                return false;
            }
            at += c == '\\' && at + 1 < end ? 2 : 1;
        }
        return false;
    }

    private boolean title() {
        char open = text.charAt(at);
        char close = open == '(' ? ')' : open;
        at++;
        while (at < end) {
            char c = text.charAt(at);
            if (c == close) {
                at++;
                return true;
            }
            if (c == '(' && open == '(') {
                return false;
            }
            at += c == '\\' && at + 1 < end ? 2 : 1;
        }
        return false;
    }
}
