package dev.verbatim.cli;

import dev.verbatim.markdown.PageFile;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads pages in batches, each on all processors, so that a large set is never in memory as a whole because of us.
 *
 * @param <T> what is made of a page
 */
final class PagesAhead<T> implements Iterator<T> {

    private static final int BATCH = 256;

    private final List<PageFile> files;
    private final Function<PageFile, T> reader;
    private final Consumer<T> taken;
    private Iterator<T> batch = List.<T>of().iterator();
    private int next;

    PagesAhead(List<PageFile> files, Function<PageFile, T> reader, Consumer<T> taken) {
        this.files = files;
        this.reader = reader;
        this.taken = taken;
    }

    @Override
    public boolean hasNext() {
        return batch.hasNext() || next < files.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (!batch.hasNext()) {
            int end = Math.min(files.size(), next + BATCH);
            batch = files.subList(next, end).parallelStream()
                    .map(reader)
                    .toList()
                    .iterator();
            next = end;
        }
        T page = batch.next();
        taken.accept(page);
        return page;
    }
}
