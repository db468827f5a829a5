package dev.verbatim.markdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the leaf blocks of a page: flexmark's containers, paragraphs and indented code, and our own leaf blocks. */
final class BlockStructure {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
            .customBlockParserFactory(new LeafFactory())
            .customInlineParserFactory(NoInlines.FACTORY)
            .build();

    private BlockStructure() {}

    /** The leaf blocks in the order of the page. */
    static List<Leaf> leaves(PageText page) {
        Document document = PARSER.parse(page.text());
        List<Leaf> leaves = new ArrayList<>();
        Node node = document.getFirstChild();
        while (node != null) {
            Leaf leaf = leaf(node);
            if (leaf != null) {
                leaves.add(leaf);
            }
            node = leaf == null && node.getFirstChild() != null ? node.getFirstChild() : following(node);
        }
        return leaves;
    }

    private static @Nullable Node following(Node node) {
        Node current = node;
        while (current != null && current.getNext() == null) {
            current = current.getParent();
        }
        return current == null ? null : current.getNext();
    }

    private static @Nullable Leaf leaf(Node node) {
        if (node instanceof LeafBlock block) {
            BasedSequence info = block.info();
            return new Leaf(
                    block.kind(),
                    block.start(),
                    block.end(),
                    block.level(),
                    block.isSetext(),
                    info == null ? "" : info.toString().strip(),
                    block.closed() || block.kind() != Leaf.Kind.FENCE,
                    segments(block.content()));
        }
        if (node instanceof Paragraph || node instanceof IndentedCodeBlock) {
            List<Leaf.Segment> lines = segments(((ContentNode) node).getContentLines());
            if (lines.isEmpty()) {
                return null;
            }
            Leaf.Kind kind = node instanceof Paragraph ? Leaf.Kind.PARAGRAPH : Leaf.Kind.INDENTED;
            int start = lines.get(0).start();
            return new Leaf(kind, start, lines.get(lines.size() - 1).end(), 0, false, "", true, lines);
        }
        return null;
    }

    private static List<Leaf.Segment> segments(List<BasedSequence> lines) {
        List<Leaf.Segment> result = new ArrayList<>(lines.size());
        for (BasedSequence line : lines) {
            int start = line.getStartOffset();
            int end = line.getEndOffset();
            int blanks = line.length() - (end - start);
            int eol = line.isEmpty() || line.charAt(line.length() - 1) != '\n' ? 0 : 1;
            result.add(new Leaf.Segment(start, end - eol, Math.max(0, blanks)));
        }
        return result;
    }
}
