package dev.verbatim.model;

import java.util.List;
import java.util.Optional;

/**
 * A Markdown page, read. Everything is in the order of the page.
 *
 * @param path as shown to people, {@code /} between segments
 * @param lineCount number of lines on disk
 * @param codeBlocks every code block, annotated or not
 * @param blocks every annotation with a block type, with its code
 * @param tables pipe tables outside code
 * @param findings what was wrong with the page as read
 * @param prose its running text, if it was asked for
 * @param suppressions findings that its writers know and do not want to hear of
 */
public record Page(
        String path,
        int lineCount,
        List<Heading> headings,
        List<CodeBlock> codeBlocks,
        List<Block> blocks,
        List<Example> examples,
        List<Table> tables,
        List<Tab.Group> tabGroups,
        List<Include> includes,
        List<Annotation> pageAnnotations,
        List<Finding> findings,
        Prose prose,
        List<Suppression> suppressions) {

    /** A page of which nothing is known but its examples and what was wrong with it. */
    public static Page of(String path, int lineCount, List<Example> examples, List<Finding> findings) {
        return new Page(
                path,
                lineCount,
                List.of(),
                List.of(),
                List.of(),
                examples,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                Prose.NONE,
                List.of());
    }

    public Page {
        headings = List.copyOf(headings);
        codeBlocks = List.copyOf(codeBlocks);
        blocks = List.copyOf(blocks);
        examples = List.copyOf(examples);
        tables = List.copyOf(tables);
        tabGroups = List.copyOf(tabGroups);
        includes = List.copyOf(includes);
        pageAnnotations = List.copyOf(pageAnnotations);
        findings = List.copyOf(findings);
        suppressions = List.copyOf(suppressions);
    }

    /** The page's title: its first heading, else its file name. */
    public String title() {
        return headings.isEmpty()
                ? path.substring(path.lastIndexOf('/') + 1)
                : headings.get(0).text();
    }

    /** The nearest heading above a line. */
    public Optional<Heading> headingAbove(int line) {
        Heading nearest = null;
        for (Heading heading : headings) {
            if (heading.span().startLine() < line) {
                nearest = heading;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
