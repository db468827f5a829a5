package dev.verbatim.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads a leaf block that is one line and holds no further lines: thematic breaks (CommonMark 4.1) and headings. */
final class OneLineBlock extends AbstractBlockParser {

    private final LeafBlock block;

    OneLineBlock(LeafBlock block) {
        this.block = block;
    }

    static @Nullable BlockStart startBreak(BasedSequence line, int at) {
        char mark = line.charAt(at);
        int marks = 0;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return BlockStart.none();
            }
        }
        if (marks < 3) {
            return BlockStart.none();
        }
        LeafBlock block = new LeafBlock(Leaf.Kind.BREAK, line.getStartOffset() + at);
        block.endAt(line, line.getEndOffset());
        return BlockStart.of(new OneLineBlock(block)).atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence rest) {}

    @Override
    public void closeBlock(ParserState state) {}
}
