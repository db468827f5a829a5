package dev.verbatim.shape;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Table;
import dev.verbatim.model.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds pages piece by piece, one line for each piece. */
final class PageOf {

    private final String path;
    private final List<Heading> headings = new ArrayList<>();
    private final List<CodeBlock> code = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int line = 1;

    PageOf(String path) {
        this.path = path;
    }

    static Page resource(String path, String type, String json) {
        return new PageOf(path).resource(Map.of("@odata.type", type), json).page();
    }

    PageOf heading(int level, String text) {
        headings.add(new Heading(level, text, "", next()));
        return this;
    }

    PageOf resource(Map<String, Object> properties, String json) {
        SourceSpan span = next();
        List<AnnotationProperty> annotated = properties.entrySet().stream()
                .map(e -> new AnnotationProperty(e.getKey(), e.getValue(), span, span))
                .toList();
        CodeBlock block = new CodeBlock(next(), true, "json", SourceText.at(path, json, line, 1), json.isEmpty(), true);
        code.add(block);
        blocks.add(new Block(new Annotation(span, BlockType.RESOURCE, "resource", annotated), block, true));
        return this;
    }

    /** Rows with cells separated by {@code |}, the header first. */
    PageOf table(String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        SourceSpan span = next();
        for (String row : rows) {
            List<Cell> one = new ArrayList<>();
            for (String text : row.split("\\|", -1)) {
                one.add(new Cell(text.strip(), span));
            }
            cells.add(one);
        }
        tables.add(new Table(span, cells.get(0), cells.subList(1, cells.size())));
        return this;
    }

    Page page() {
        return new Page(
                path,
                line,
                headings,
                code,
                blocks,
                List.of(),
                tables,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.NONE,
                List.of());
    }

    private SourceSpan next() {
        return SourceSpan.ofLine(path, line++, 10);
    }
}
