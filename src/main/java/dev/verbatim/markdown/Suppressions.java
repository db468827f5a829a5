package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Heading;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suppression;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a page says about findings that do not count. A comment is about the next block: a paragraph or table, a
 * heading, or an annotation with its code; above the first heading it is about the page. The {@code suppressions} of an
 * annotation are about its block or, in a {@code #page.annotation}, about the page.
 */
final class Suppressions {

    private static final int LAST_LINE = Integer.MAX_VALUE;

    private final List<Finding> findings;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> waiting = new ArrayList<>();
    private final List<Part> beforeCode = new ArrayList<>();

    Suppressions(List<Finding> findings) {
        this.findings = findings;
    }

    /** A suppression and the part of the page that it turns out to be about. */
    private static final class Part {

        private final SuppressionText text;
        private int from;
        private int to;

        Part(SuppressionText text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
        }

        void reach(SourceSpan span) {
            from = from == 0 ? span.startLine() : from;
            to = Math.max(to, span.endLine());
        }
    }

    /** Takes a comment if it is a suppression. */
    boolean take(HtmlComment comment) {
        SuppressionText text = comment.closed() ? SuppressionText.read(comment, findings) : null;
        if (text == null) {
            return false;
        }
        if (!text.words().isEmpty()) {
            Part part = new Part(text, 0, 0);
            parts.add(part);
            waiting.add(part);
        }
        return true;
    }

    /** An annotation follows, whose code may follow in turn. */
    void annotation(SourceSpan span) {
        beforeCode.clear();
        reach(span);
        beforeCode.addAll(waiting);
        waiting.clear();
    }

    void code(SourceSpan span) {
        reach(span);
        beforeCode.forEach(part -> part.reach(span));
        beforeCode.clear();
        waiting.clear();
    }

    /** Any other block follows. */
    void text(SourceSpan span) {
        reach(span);
        waiting.clear();
    }

    private void reach(SourceSpan span) {
        waiting.forEach(part -> part.reach(span));
    }

    void ofPage(Annotation annotation) {
        SuppressionText.of(annotation).forEach(text -> parts.add(new Part(text, 1, LAST_LINE)));
    }

    /** To be called behind {@link #annotation}. */
    void ofBlock(Annotation annotation) {
        for (SuppressionText text : SuppressionText.of(annotation)) {
            Part part = new Part(
                    text, annotation.span().startLine(), annotation.span().endLine());
            parts.add(part);
            beforeCode.add(part);
        }
    }

    /** All of them. One below which nothing stands is about nothing. */
    List<Suppression> found(List<Heading> headings) {
        List<Suppression> found = new ArrayList<>();
        int first = headings.isEmpty() ? 0 : headings.get(0).span().startLine();
        for (Part part : parts) {
            SuppressionText text = part.text;
            boolean page = text.span().startLine() < first && text.comment();
            found.add(new Suppression(
                    text.span(), text.words(), text.reason(), page ? 1 : part.from, page ? LAST_LINE : part.to));
        }
        return found;
    }
}
