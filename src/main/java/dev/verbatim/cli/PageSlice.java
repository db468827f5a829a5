package dev.verbatim.cli;

import dev.verbatim.check.JudgedPage;
import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The blocks of a page at lines that were asked for: annotation and code, code alone, or elsewhere just the line. */
final class PageSlice {

    private final List<SourceSpan> parts = new ArrayList<>();

    /**
     * A slice.
     *
     * @throws UsageException where the page has no such line
     */
    PageSlice(Page page, Set<Integer> lines) {
        for (int line : lines) {
            if (line > page.lineCount()) {
                throw new UsageException("`" + page.path() + "` has no line " + line + ", only " + page.lineCount());
            }
            parts.add(part(page, line));
        }
    }

    private static SourceSpan part(Page page, int line) {
        for (Block block : page.blocks()) {
            SourceSpan span = span(block);
            if (span.startLine() <= line && line <= span.endLine()) {
                return span;
            }
        }
        for (CodeBlock code : page.codeBlocks()) {
            if (code.fenceLine() <= line && line <= code.fenceEndLine()) {
                return code.span();
            }
        }
        return SourceSpan.ofLine(page.path(), line, 1);
    }

    private static SourceSpan span(Block block) {
        SourceSpan annotation = block.annotation().span();
        CodeBlock code = block.code();
        return code == null ? annotation : annotation.to(code.span());
    }

    private boolean touches(SourceSpan span) {
        return parts.stream()
                .anyMatch(part -> part.startLine() <= span.endLine() && span.startLine() <= part.endLine());
    }

    /** What was found in these blocks. */
    JudgedPage of(JudgedPage page) {
        return new JudgedPage(
                page.facts(),
                page.findings().stream()
                        .filter(finding -> touches(finding.span()))
                        .toList(),
                page.silenced().stream()
                        .filter(silenced -> touches(silenced.finding().span()))
                        .toList(),
                page.suppressions(),
                page.typed());
    }

    /** The page with these blocks, and the examples that they are part of. */
    Page of(Page page) {
        return new Page(
                page.path(),
                page.lineCount(),
                page.headings(),
                page.codeBlocks(),
                page.blocks().stream().filter(block -> touches(span(block))).toList(),
                page.examples().stream().filter(this::touches).toList(),
                page.tables(),
                page.tabGroups(),
                page.includes(),
                page.pageAnnotations(),
                page.findings(),
                page.prose(),
                page.suppressions());
    }

    private boolean touches(Example example) {
        return touches(example.request().span())
                || (example.requestAnnotation() != null
                        && touches(example.requestAnnotation().span()))
                || example.responses().stream().anyMatch(block -> touches(span(block)));
    }
}
