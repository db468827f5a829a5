package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Include;
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

    PageScan(PageText page, List<Finding> findings) {
        this.page = page;
        this.findings = findings;
        this.code = new CodeBlocks(page, findings);
        this.annotations = new AnnotationReader(findings);
        this.sections = new Sections(page, findings);
    }

    PageScan over(List<Leaf> leaves, int lastLine) {
        for (Leaf leaf : leaves) {
            if (leaf.kind().isCode()) {
                CodeBlock block = code.read(leaf);
                codeBlocks.add(block);
                elements.add(PageElement.of(block));
            } else {
                text(leaf);
                comments(leaf);
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
        for (HtmlComment comment : HtmlComments.in(page, leaf)) {
            ReadAnnotation read = annotations.read(comment);
            Annotation annotation = read.annotation();
            if (read.kind() == ReadAnnotation.Kind.BROKEN) {
                elements.add(PageElement.BROKEN);
            } else if (annotation != null && read.kind() == ReadAnnotation.Kind.PAGE) {
                pageAnnotations.add(annotation);
            } else if (annotation != null) {
                boolean sure = read.kind() == ReadAnnotation.Kind.BLOCK;
                PageElement.Kind kind = sure ? PageElement.Kind.ANNOTATION : PageElement.Kind.MAYBE_ANNOTATION;
                elements.add(new PageElement(kind, annotation, null));
            }
        }
        if (elements.size() == before) {
            elements.add(PageElement.OTHER);
        }
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

    Sections sections() {
        return sections;
    }

    List<Finding> findings() {
        return findings;
    }
}
