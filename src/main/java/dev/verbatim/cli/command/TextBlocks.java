package dev.verbatim.cli.command;

import dev.verbatim.markdown.BlockListing;
import dev.verbatim.model.Page;
import dev.verbatim.report.Counted;
import dev.verbatim.report.VisibleText;
import java.io.PrintStream;

/** {@code list --blocks} for people. */
final class TextBlocks implements Listing {

    private final PrintStream out;
    private int pages;
    private int blocks;

    TextBlocks(PrintStream out) {
        this.out = out;
    }

    @Override
    public void page(Page page) {
        pages++;
        for (BlockListing block : BlockListing.of(page)) {
            blocks++;
            Object name = block.name() != null ? block.name() : block.type();
            out.println(page.path() + ":" + block.line() + "  " + block.blockType()
                    + (name == null ? "" : "  " + VisibleText.line(String.valueOf(name)))
                    + (block.attached() ? "" : "  (no code right after it)"));
        }
    }

    @Override
    public void close() {
        out.println(Counted.of(blocks, "block") + " on " + Counted.of(pages, "page"));
    }
}
