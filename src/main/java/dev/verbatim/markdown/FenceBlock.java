package dev.verbatim.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads a fenced code block (CommonMark 4.5). */
final class FenceBlock extends AbstractBlockParser {

    private final LeafBlock block;
    private final char mark;
    private final int length;
    private final int indent;

    private FenceBlock(LeafBlock block, char mark, int length, int indent) {
        this.block = block;
        this.mark = mark;
        this.length = length;
        this.indent = indent;
    }

    static @Nullable BlockStart start(ParserState state, BasedSequence line, int at) {
        char mark = line.charAt(at);
        int length = run(line, at, mark);
        if (length < 3) {
            return BlockStart.none();
        }
        // The info string of a backtick fence holds no backticks: else it would be a code span.
        if (mark == '`' && line.indexOf('`', at + length) >= 0) {
            return BlockStart.none();
        }
        LeafBlock block = new LeafBlock(Leaf.Kind.FENCE, line.getStartOffset() + at);
        block.level(length);
        block.endAt(line, line.getEndOffset());
        return BlockStart.of(new FenceBlock(block, mark, length, state.getIndent()))
                .atIndex(at + length);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() < 4 && at < line.length() && line.charAt(at) == mark && closes(line, at)) {
            block.close();
            block.endAt(line, line.getEndOffset());
            return BlockContinue.finished();
        }
        return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }

    private boolean closes(BasedSequence line, int at) {
        int end = at + run(line, at, mark);
        if (end - at < length) {
            return false;
        }
        for (int i = end; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int run(BasedSequence line, int at, char mark) {
        int end = at;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }

    @Override
    public boolean isPropagatingLastBlankLine(com.vladsch.flexmark.parser.block.BlockParser lastMatched) {
        return false;
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (block.info() == null) {
            block.info(line);
        } else {
            block.content().add(line);
            block.endAt(line, state.getLine().getEndOffset());
        }
    }

    @Override
    public void closeBlock(ParserState state) {}
}
