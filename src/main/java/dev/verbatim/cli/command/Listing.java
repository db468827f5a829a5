package dev.verbatim.cli.command;

import dev.verbatim.model.Page;
import java.io.IOException;

/** Writes a list of what pages hold, page by page. */
interface Listing extends AutoCloseable {

    void page(Page page) throws IOException;

    /** Ends the list. */
    @Override
    void close() throws IOException;
}
