package dev.verbatim.check.rule;

import dev.verbatim.check.rule.BrokenLink.Fault;
import dev.verbatim.check.rule.Link.Kind;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over a stretch of running text for links, images and tags, in time linear to its length. Code spans,
 * autolinks and tags bind tighter than brackets (CommonMark 6.3).
 */
final class InlineScanner {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final String INCLUDE = "[!INCLUDE";

    private static final int MOST_BLANKS = 20;

    /** Nested images repeat each other's text; no more of it is kept. */
    private static final int MOST_SHOWN = 500;

    /** No page needs more of them told. */
    private static final int MOST_BROKEN = 1_000;

    private final SourceText source;
    private final String text;
    private final int end;
    private final FoundLinks found;
    private final List<Opener> openers = new ArrayList<>();

    /** Openers below this depth can open no link, since a link that they would hold has been found. */
    private int inactive;

    private @Nullable BacktickRuns backticks;

    private boolean noMoreComments;

    private boolean escapedBracket;

    private record Opener(int at, boolean image) {}

    private InlineScanner(SourceText source, int end, FoundLinks found) {
        this.source = source;
        this.text = source.text();
        this.end = end;
        this.found = found;
    }

    /** Scans from offset {@code from} to {@code end}, which no link crosses. */
    static void scan(SourceText source, int from, int end, FoundLinks found) {
        new InlineScanner(source, end, found).scan(from);
    }

    private void scan(int from) {
        int at = from;
        while (at < end) {
            switch (text.charAt(at)) {
                case '\\' -> at = escape(at);
                case '`' -> at = code(at, from);
                case '<' -> at = angle(at);
                case '!' -> at = bang(at);
                case '[' -> {
                    openers.add(new Opener(at, false));
                    at++;
                }
                case ']' -> at = close(at);
                default -> at++;
            }
        }
    }

    private int escape(int at) {
        escapedBracket |= at + 1 < end && text.charAt(at + 1) == '[';
        return at + 2;
    }

    private int code(int at, int from) {
        BacktickRuns runs = backticks;
        if (runs == null) {
            runs = new BacktickRuns(text, from, end);
            backticks = runs;
        }
        int behind = BacktickRuns.behind(text, at, end);
        int closing = runs.next(behind - at, behind);
        return closing < 0 ? behind : closing + behind - at;
    }

    private int angle(int at) {
        if (text.startsWith(COMMENT, at)) {
            int close = noMoreComments ? -1 : text.indexOf(COMMENT_END, at + 2);
            noMoreComments = close < 0;
            return close < 0 || close + COMMENT_END.length() > end
                    ? at + COMMENT.length()
                    : close + COMMENT_END.length();
        }
        HtmlElement element = HtmlElement.read(text, at, end);
        if (element.end() >= 0) {
            found.element(source, at, element);
            return element.end();
        }
        int autolink = autolink(at);
        return autolink < 0 ? at + 1 : autolink;
    }

    /** Offset behind an autolink such as {@code <https://contoso.example>} at {@code at}, or -1. */
    private int autolink(int at) {
        boolean marked = false;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return marked ? i + 1 : -1;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            marked |= c == ':' || c == '@';
        }
        return -1;
    }

    private int bang(int at) {
        if (at + 1 < end && text.charAt(at + 1) == '[') {
            openers.add(new Opener(at + 1, true));
            return at + 2;
        }
        return at + 1;
    }

    private int close(int at) {
        boolean tail = at + 1 < end && text.charAt(at + 1) == '(';
        if (openers.isEmpty()) {
            if (tail && !escapedBracket) {
                broken(Fault.NO_OPENING_BRACKET, at, at, LinkTail.inline(text, at + 1, end));
            }
            return at + 1;
        }
        Opener opener = openers.remove(openers.size() - 1);
        boolean active = opener.image || openers.size() >= inactive;
        inactive = Math.min(inactive, openers.size());
        if (!active) {
            return at + 1;
        }
        if (!tail) {
            spaced(opener, at);
            return at + 1;
        }
        LinkTail read = LinkTail.inline(text, at + 1, end);
        Fault fault = read.fault();
        if (fault != null) {
            broken(fault, opener.at, at, read);
            return at + 1;
        }
        link(opener, at, read);
        return read.at();
    }

    private void link(Opener opener, int close, LinkTail tail) {
        String shown = shown(opener.at + 1, close);
        int from = opener.image ? opener.at - 1 : opener.at;
        int to = tail.at();
        Kind kind = opener.image ? Kind.IMAGE : Kind.LINK;
        if (kind == Kind.LINK && isInclude(opener.at)) {
            kind = Kind.INCLUDE;
            from = openers.get(openers.size() - 1).at;
            to = to < end && text.charAt(to) == ']' ? to + 1 : to;
        }
        found.link(kind, source, shown, from, to, tail.destinationStart(), tail.destinationEnd());
        if (!opener.image) {
            inactive = openers.size();
        }
    }

    /** Whether {@code [!INCLUDE} stands before the bracket at {@code at}. */
    private boolean isInclude(int at) {
        if (openers.isEmpty()) {
            return false;
        }
        int outer = openers.get(openers.size() - 1).at;
        int behind = outer + INCLUDE.length();
        return text.regionMatches(true, outer, INCLUDE, 0, INCLUDE.length())
                && at >= behind
                && at - behind <= MOST_BLANKS
                && text.substring(behind, at).isBlank();
    }

    /** {@code [a] (b.md)}: as near to a link as text can get without being one. */
    private void spaced(Opener opener, int close) {
        int at = close + 1;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        if (at > close + 1 && at < end && text.charAt(at) == '(') {
            LinkTail tail = LinkTail.inline(text, at, end);
            if (tail.fault() == null) {
                broken(Fault.BLANK_BEFORE_PARENTHESIS, opener.at, close, tail);
            }
        }
    }

    private void broken(Fault fault, int open, int close, LinkTail tail) {
        if (found.broken().size() >= MOST_BROKEN) {
            return;
        }
        int start = tail.destinationStart();
        int stop = tail.fault() == null ? tail.destinationEnd() : unbalanced(start);
        String shown = shown(Math.min(open + 1, close), close);
        Fault told = fault;
        if (fault == Fault.BLANK_IN_DESTINATION && (stop >= end || text.charAt(stop) != ')')) {
            told = Fault.UNCLOSED;
            stop = word(start, stop);
        }
        found.broken()
                .add(new BrokenLink(
                        told, shown, text.substring(start, stop), source.span(open, stop), source.span(start, stop)));
    }

    /** Where somebody who wrote a broken destination most likely ended it: at the parenthesis, else at the line's end. */
    private int unbalanced(int from) {
        int at = from;
        int last = Math.min(end, from + MOST_SHOWN);
        while (at < last && text.charAt(at) != ')' && text.charAt(at) != '\n' && text.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    private int word(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }

    private String shown(int from, int to) {
        return text.substring(from, Math.min(to, from + MOST_SHOWN));
    }
}
