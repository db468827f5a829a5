package dev.verbatim.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads an HTML block (CommonMark 4.6). */
final class HtmlBlock extends AbstractBlockParser {

    private final LeafBlock block;
    private final HtmlCondition condition;
    private boolean finished;

    private HtmlBlock(LeafBlock block, HtmlCondition condition) {
        this.block = block;
        this.condition = condition;
    }

    static @Nullable BlockStart start(ParserState state, BasedSequence line, int at) {
        boolean inParagraph = state.getActiveBlockParser().isParagraphParser();
        HtmlCondition condition = HtmlCondition.startingAt(line, at);
        if (condition == null || (inParagraph && condition == HtmlCondition.ANY_TAG)) {
            return BlockStart.none();
        }
        LeafBlock block = new LeafBlock(Leaf.Kind.HTML, line.getStartOffset() + at);
        return BlockStart.of(new HtmlBlock(block, condition)).atIndex(at);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (finished || (state.isBlank() && condition.endsAtBlankLine())) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        finished = condition.endsWith(line);
        block.content().add(line);
        block.endAt(line, state.getLine().getEndOffset());
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {}
}
