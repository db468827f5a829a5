package dev.verbatim.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Starts the leaf blocks by CommonMark's rules. flexmark's own starters differ from them in places (a tilde in the
 * info string of a tilde fence, the tags of HTML blocks), and their patterns overflow the stack or run for hours on
 * hostile lines.
 */
@NullMarked
final class LeafFactory implements CustomBlockParserFactory {

    /** Containers deeper than this are text: each line costs as many steps as it has containers. */
    private static final int MAX_DEPTH = 32;

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class, ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Starter(options);
    }

    private static final class Starter extends AbstractBlockParserFactory {

        Starter(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            BlockStart start =
                    switch (line.charAt(at)) {
                        case '#' -> HeadingStart.atx(line, at);
                        case '`', '~' -> FenceBlock.start(state, line, at);
                        case '<' -> HtmlBlock.start(state, line, at);
                        case '=' -> HeadingStart.setext(matched, line, at);
                        case '-' -> underlineOrBreak(matched, line, at);
                        case '*', '_' -> OneLineBlock.startBreak(line, at);
                        default -> null;
                    };
            return start != null ? start : plainTextIfDeep(state, at);
        }

        private static @Nullable BlockStart underlineOrBreak(MatchedBlockParser matched, BasedSequence line, int at) {
            BlockStart underline = HeadingStart.setext(matched, line, at);
            return underline != null ? underline : OneLineBlock.startBreak(line, at);
        }

        private static @Nullable BlockStart plainTextIfDeep(ParserState state, int at) {
            if (state.getActiveBlockParsers().size() <= MAX_DEPTH) {
                return BlockStart.none();
            }
            return BlockStart.of(new ParagraphParser()).atIndex(at);
        }
    }
}
