package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.NestedFence;
import dev.verbatim.markdown.rule.UnclosedFence;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Locale;

/** Makes code blocks of leaf blocks, and reports fences that end where their writer cannot have meant it. */
final class CodeBlocks {

    private final PageText page;
    private final List<Finding> findings;

    CodeBlocks(PageText page, List<Finding> findings) {
        this.page = page;
        this.findings = findings;
    }

    CodeBlock read(Leaf leaf) {
        boolean empty = leaf.lines().isEmpty();
        SourceSpan span = page.span(leaf);
        SourceText code = empty
                ? SourceText.ofLines(page.file(), List.of(new SourceText.Line("", span.startLine() + 1, 1)))
                : page.source(leaf.lines());
        CodeBlock block = new CodeBlock(span, leaf.kind() == Leaf.Kind.FENCE, leaf.info(), code, empty, leaf.closed());
        if (block.fenced()) {
            checkFence(leaf);
        }
        return block;
    }

    private void checkFence(Leaf leaf) {
        SourceSpan opening = page.span(leaf.start(), leaf.start() + leaf.level());
        if (!leaf.closed()) {
            findings.add(UnclosedFence.of(opening, fence(leaf)));
        }
        for (Leaf.Segment line : leaf.lines()) {
            if (opensBlock(leaf, line)) {
                findings.add(NestedFence.of(page.span(line.start(), line.end()), opening, fence(leaf)));
                return;
            }
        }
    }

    private String fence(Leaf leaf) {
        return page.text().substring(leaf.start(), leaf.start() + Math.min(leaf.level(), 10));
    }

    private boolean opensBlock(Leaf leaf, Leaf.Segment line) {
        int at = line.start();
        while (at < line.end() && at - line.start() < 4 && page.text().charAt(at) == ' ') {
            at++;
        }
        if (at == line.end() || at - line.start() == 4 || showsMarkdown(leaf)) {
            return false;
        }
        char mark = page.text().charAt(at);
        if (mark == '<') {
            String text = page.text(line);
            return text.stripLeading().startsWith("<!--")
                    && text.substring(text.indexOf("<!--") + 4).stripLeading().startsWith("{");
        }
        if (mark != '`' && mark != '~') {
            return false;
        }
        int end = at;
        while (end < line.end() && page.text().charAt(end) == mark) {
            end++;
        }
        // A longer fence around a shorter one shows it on purpose.
        return end - at >= Math.max(3, leaf.level())
                && (mark != '`'
                        || page.text().indexOf('`', end) < 0
                        || page.text().indexOf('`', end) >= line.end());
    }

    private static boolean showsMarkdown(Leaf leaf) {
        String language = leaf.info().toLowerCase(Locale.ROOT);
        return language.startsWith("markdown") || language.equals("md") || language.startsWith("md ");
    }
}
