package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Include;
import dev.verbatim.model.Suppression;
import dev.verbatim.model.Table;
import java.util.ArrayList;
import java.util.List;

/** One walk over the leaf blocks of a page, which sorts what it meets into what a page is made of. */
final class PageScan {

    private final PageText page;
    private final List<Finding> findings;
    private final List<PageElement> elements = new ArrayList<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Include> includes = new ArrayList<>();
    private final List<Annotation> pageAnnotations = new ArrayList<>();
    private final CodeBlocks code;
    private final AnnotationReader annotations;
    private final Sections sections;
    private final Suppressions suppressions;

    PageScan(PageText page, List<Finding> findings) {
        this.page = page;
        this.findings = findings;
        this.code = new CodeBlocks(page, findings);
        this.annotations = new AnnotationReader(findings);
        this.sections = new Sections(page, findings);
        this.suppressions = new Suppressions(findings);
    }

    PageScan over(List<Leaf> leaves, int lastLine) {
        for (Leaf leaf : leaves) {
            if (leaf.kind().isCode()) {
                CodeBlock block = code.read(leaf);
                codeBlocks.add(block);
                elements.add(PageElement.of(block));
                suppressions.code(block.span());
            } else {
                text(leaf);
                comments(leaf);
                if (leaf.kind() != Leaf.Kind.HTML || !page.text().startsWith("<!--", leaf.start())) {
                    suppressions.text(page.span(leaf));
                }
            }
        }
        sections.endOfPage(lastLine);
        return this;
    }

    private void text(Leaf leaf) {
        switch (leaf.kind()) {
            case HEADING -> sections.heading(leaf);
            case BREAK -> sections.thematicBreak(leaf);
            case PARAGRAPH -> {
                annotations.readText(page, leaf);
                Includes.in(page, leaf, includes);
                Table table = Tables.in(page, leaf);
                if (table != null) {
                    tables.add(table);
                }
            }
            case HTML, FENCE, INDENTED -> {}
        }
    }

    private void comments(Leaf leaf) {
        int before = elements.size();
        boolean suppression = false;
        for (HtmlComment comment : HtmlComments.in(page, leaf)) {
            if (suppressions.take(comment)) {
                suppression = !comment.inline();
                continue;
            }
            ReadAnnotation read = annotations.read(comment);
            Annotation annotation = read.annotation();
            if (read.kind() == ReadAnnotation.Kind.BROKEN) {
                elements.add(PageElement.BROKEN);
                suppressions.annotation(comment.span());
            } else if (annotation != null && read.kind() == ReadAnnotation.Kind.PAGE) {
                pageAnnotations.add(annotation);
                suppressions.text(comment.span());
                suppressions.ofPage(annotation);
            } else if (annotation != null) {
                boolean sure = read.kind() == ReadAnnotation.Kind.BLOCK;
                PageElement.Kind kind = sure ? PageElement.Kind.ANNOTATION : PageElement.Kind.MAYBE_ANNOTATION;
                elements.add(new PageElement(kind, annotation, null));
                suppressions.annotation(comment.span());
                suppressions.ofBlock(annotation);
            }
        }
        if (elements.size() == before && !suppression && !isUnseen(leaf)) {
            elements.add(PageElement.OTHER);
        }
    }

    /** Whether a block is a comment and no more: people and other tools put one where they like. */
    private boolean isUnseen(Leaf leaf) {
        String text =
                leaf.kind() == Leaf.Kind.HTML ? page.source(leaf.lines()).text().strip() : "";
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - "-->".length();
    }

    List<PageElement> elements() {
        return elements;
    }

    List<CodeBlock> codeBlocks() {
        return codeBlocks;
    }

    List<Table> tables() {
        return tables;
    }

    List<Include> includes() {
        return includes;
    }

    List<Annotation> pageAnnotations() {
        return pageAnnotations;
    }

    List<Suppression> suppressions() {
        return suppressions.found(sections.headings());
    }

    Sections sections() {
        return sections;
    }

    List<Finding> findings() {
        return findings;
    }
}
