package dev.verbatim.shape;

import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import java.util.regex.Pattern;

/** Tells pages whose running text calls their type open: {@code This is an open type that allows other properties}. */
final class OpenTypeSentence {

    private static final int LONGEST = 4000;
    private static final Pattern SENTENCE =
            Pattern.compile("\\bis an?\\s+[_*\\[]{0,3}open[ -]type\\b", Pattern.CASE_INSENSITIVE);

    private OpenTypeSentence() {}

    /** Whether a paragraph says so, wherever it stands. */
    static boolean in(Page page) {
        for (Prose.Passage passage : page.prose().passages()) {
            String text = passage.text().text();
            if (passage.kind() == Prose.Kind.PARAGRAPH
                    && text.length() <= LONGEST
                    && !text.startsWith("|")
                    && SENTENCE.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}
