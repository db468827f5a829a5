package dev.verbatim.check.fix;

import dev.verbatim.check.JudgedPage;
import dev.verbatim.markdown.PageFile;

/**
 * A page with its certain edits made.
 *
 * @param before its content as it was read
 * @param after the same where nothing is to be mended
 * @param fixes how many findings were mended
 * @param found what was found before
 * @param left what is found after
 */
public record FixedPage(PageFile file, byte[] before, byte[] after, int fixes, JudgedPage found, JudgedPage left) {

    /** Whether anything was mended. */
    public boolean changed() {
        return fixes > 0;
    }
}
