package dev.verbatim.markdown;

import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments in HTML blocks, and those in running text that are no part of a code span. */
final class HtmlComments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private HtmlComments() {}

    static List<HtmlComment> in(PageText page, Leaf leaf) {
        if (leaf.kind().isCode() || !page.holds(leaf, OPEN)) {
            return List.of();
        }
        SourceText source = page.source(leaf.lines());
        boolean inline = leaf.kind() != Leaf.Kind.HTML;
        String text = source.text();
        CodeSpans spans = inline ? CodeSpans.of(text) : CodeSpans.NONE;
        List<HtmlComment> comments = new ArrayList<>();
        int at = 0;
        while ((at = text.indexOf(OPEN, at)) >= 0) {
            if (inline && (spans.covers(at) || isEscaped(text, at))) {
                at++;
                continue;
            }
            int contentStart = at + OPEN.length();
            int close = text.indexOf(CLOSE, contentStart - 2);
            if (close < 0) {
                comments.add(new HtmlComment(source.slice(contentStart), source.span(at, contentStart), false, inline));
                break;
            }
            int end = close + CLOSE.length();
            SourceText content = source.slice(Math.min(contentStart, close), Math.max(close, contentStart));
            comments.add(new HtmlComment(content, source.span(at, end), true, inline));
            at = end;
        }
        return comments;
    }

    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
