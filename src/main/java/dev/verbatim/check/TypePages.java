package dev.verbatim.check;

import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ResourceIndex;
import dev.verbatim.model.Page;
import dev.verbatim.shape.LazyTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of a docs set from which types are read; the set is looked through when a type is first asked for. */
public final class TypePages implements LazyTypes.Source {

    private final PageReader reader;
    private final Supplier<DocsSet> set;
    private final Map<String, PageFile> files = new ConcurrentHashMap<>();
    private @Nullable ResourceIndex known;

    public TypePages(PageReader reader, Supplier<DocsSet> set) {
        this.reader = reader;
        this.set = set;
    }

    @Override
    public List<String> all() {
        return paths(index().pages());
    }

    @Override
    public List<String> naming(String name) {
        return paths(index().naming(name));
    }

    @Override
    public Optional<Page> read(String path) {
        ResourceIndex index = index();
        PageFile file = files.get(path);
        return file == null ? Optional.empty() : index.read(file);
    }

    /** Takes note of a page that was changed, made or removed; whether it may document types, or did. */
    public synchronized boolean changed(PageFile page) {
        if (known == null) {
            return false;
        }
        boolean before = files.remove(page.display()) != null;
        known = known.after(page);
        known.pages().forEach(file -> files.put(file.display(), file));
        return before || files.containsKey(page.display());
    }

    /** The pages, once one was asked for. */
    public List<PageFile> pages() {
        return List.copyOf(files.values());
    }

    private synchronized ResourceIndex index() {
        ResourceIndex index = known;
        if (index == null) {
            index = ResourceIndex.of(reader, set.get());
            index.pages().forEach(file -> files.put(file.display(), file));
            known = index;
        }
        return index;
    }

    private static List<String> paths(List<PageFile> pages) {
        return pages.stream().map(PageFile::display).toList();
    }
}
