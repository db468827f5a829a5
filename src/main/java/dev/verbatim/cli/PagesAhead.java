package dev.verbatim.cli;

import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.model.Page;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Reads pages in batches, each on all processors, so that a large set is never in memory as a whole because of us. */
final class PagesAhead implements Iterator<Page> {

    private static final int BATCH = 256;

    private final List<PageFile> files;
    private final PageReader reader;
    private final Consumer<Page> taken;
    private Iterator<Page> batch = List.<Page>of().iterator();
    private int next;

    PagesAhead(List<PageFile> files, PageReader reader, Consumer<Page> taken) {
        this.files = files;
        this.reader = reader;
        this.taken = taken;
    }

    @Override
    public boolean hasNext() {
        return batch.hasNext() || next < files.size();
    }

    @Override
    public Page next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (!batch.hasNext()) {
            int end = Math.min(files.size(), next + BATCH);
            batch = files.subList(next, end).parallelStream()
                    .map(reader::read)
                    .toList()
                    .iterator();
            next = end;
        }
        Page page = batch.next();
        taken.accept(page);
        return page;
    }
}
