package dev.verbatim.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts headings: ATX (CommonMark 4.2) and setext (4.3). */
final class HeadingStart {

    private HeadingStart() {}

    static @Nullable BlockStart atx(BasedSequence line, int at) {
        int level = 0;
        while (at + level < line.length() && line.charAt(at + level) == '#') {
            level++;
        }
        int from = at + level;
        if (level > 6 || (from < line.length() && !isBlank(line.charAt(from)))) {
            return BlockStart.none();
        }
        int to = trimEnd(line, from, line.length());
        int hashes = to;
        while (hashes > from && line.charAt(hashes - 1) == '#') {
            hashes--;
        }
        if (hashes == from || isBlank(line.charAt(hashes - 1))) {
            to = trimEnd(line, from, hashes);
        }
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        LeafBlock block = new LeafBlock(Leaf.Kind.HEADING, line.getStartOffset() + at);
        block.level(level);
        block.content().add(line.subSequence(from, to));
        block.endAt(line, line.getEndOffset());
        return BlockStart.of(new OneLineBlock(block)).atIndex(line.length());
    }

    static @Nullable BlockStart setext(MatchedBlockParser matched, BasedSequence line, int at) {
        if (!matched.getBlockParser().isParagraphParser()) {
            return BlockStart.none();
        }
        char mark = line.charAt(at);
        int to = trimEnd(line, at, line.length());
        for (int i = at; i < to; i++) {
            if (line.charAt(i) != mark) {
                return BlockStart.none();
            }
        }
        List<BasedSequence> paragraph = matched.getParagraphLines();
        if (paragraph == null || paragraph.isEmpty()) {
            return BlockStart.none();
        }
        LeafBlock block = new LeafBlock(Leaf.Kind.HEADING, paragraph.get(0).getStartOffset());
        block.level(mark == '=' ? 1 : 2);
        block.setext();
        block.content().addAll(paragraph);
        block.endAt(line, line.getEndOffset());
        return BlockStart.of(new OneLineBlock(block)).atIndex(line.length()).replaceActiveBlockParser();
    }

    private static int trimEnd(BasedSequence line, int from, int to) {
        int end = to;
        while (end > from && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
