package dev.verbatim.cli.command;

import dev.verbatim.markdown.BlockListing;
import dev.verbatim.model.Page;
import java.io.IOException;

/** {@code list --blocks} for programs: the public fields of {@link BlockListing}. */
final class JsonBlocks implements Listing {

    private final JsonLines lines;

    JsonBlocks(JsonLines lines) {
        this.lines = lines;
    }

    @Override
    public void page(Page page) throws IOException {
        for (BlockListing block : BlockListing.of(page)) {
            lines.open();
            lines.put("page", block.page());
            lines.put("line", block.line());
            lines.put("endLine", block.endLine());
            lines.put("fenceLine", block.fenceLine());
            lines.put("fenceEndLine", block.fenceEndLine());
            lines.put("language", block.language());
            lines.put("blockType", block.blockType());
            lines.put("name", block.name());
            lines.put("truncated", block.truncated());
            lines.put("type", block.type());
            lines.put("isCollection", block.isCollection());
            lines.put("attached", block.attached());
            lines.put("sha1", block.sha1());
            lines.end();
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
