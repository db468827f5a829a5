package dev.verbatim.markdown;

import dev.verbatim.model.Prose.Kind;
import dev.verbatim.model.Prose.Passage;
import java.util.ArrayList;
import java.util.List;

/** Takes the running text from the leaf blocks of a page. */
final class ProsePassages {

    private ProsePassages() {}

    static List<Passage> of(PageText page, List<Leaf> leaves) {
        List<Passage> passages = new ArrayList<>();
        for (Leaf leaf : leaves) {
            switch (leaf.kind()) {
                case HEADING -> passages.add(new Passage(Kind.HEADING, page.source(leaf.lines())));
                case PARAGRAPH -> passages.add(new Passage(Kind.PARAGRAPH, page.source(leaf.lines())));
                case HTML -> passages.add(new Passage(Kind.HTML, page.source(leaf.lines())));
                case FENCE, INDENTED, BREAK -> {}
            }
        }
        return passages;
    }
}
