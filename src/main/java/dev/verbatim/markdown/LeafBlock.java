package dev.verbatim.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A flexmark node for the leaf blocks whose rules are ours: headings, fences, HTML and thematic breaks. */
final class LeafBlock extends Block {

    private final Leaf.Kind kind;
    private final int start;
    private final List<BasedSequence> content = new ArrayList<>();
    private int level;
    private int end;
    private boolean closed;
    private boolean setext;
    private @Nullable BasedSequence info;

    LeafBlock(Leaf.Kind kind, int start) {
        this.kind = kind;
        this.start = start;
        this.end = start;
    }

    Leaf.Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    /** Offset behind the last character, the line end not counted. */
    int end() {
        return end;
    }

    /** Sets the end; {@code line} is any line of the page. */
    void endAt(BasedSequence line, int offset) {
        end = Math.max(start, offset);
        setChars(line.baseSubSequence(start, end));
    }

    List<BasedSequence> content() {
        return content;
    }

    /** The level of a heading; the number of fence characters of a fence. */
    int level() {
        return level;
    }

    void level(int value) {
        level = value;
    }

    boolean isSetext() {
        return setext;
    }

    void setext() {
        setext = true;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** What follows the opening fence on its line. */
    @Nullable
    BasedSequence info() {
        return info;
    }

    void info(BasedSequence text) {
        info = text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
