package dev.verbatim.scenario.files;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The examples of a docs set: where each is, found in one pass when first asked for; pages are read again when needed. */
public final class DocsMethods implements Methods {

    private final Supplier<Iterator<Page>> pages;
    private final Function<String, Page> reader;
    private final Map<String, Optional<Documented>> found = new HashMap<>();
    private @Nullable Map<String, String> places;

    /**
     * Makes an index.
     *
     * @param pages reads the whole set
     * @param reader reads one page of it again, by its path
     */
    public DocsMethods(Supplier<Iterator<Page>> pages, Function<String, Page> reader) {
        this.pages = pages;
        this.reader = reader;
    }

    /** The index of a docs set, which is found when first needed. */
    public static DocsMethods of(Supplier<DocsSet> docs, PageReader reader) {
        Map<String, PageFile> files = new LinkedHashMap<>();
        Supplier<Iterator<Page>> pages = () -> {
            docs.get().pages().forEach(file -> files.put(file.display(), file));
            return files.values().stream().map(reader::read).iterator();
        };
        return new DocsMethods(pages, path -> reader.read(Objects.requireNonNull(files.get(path))));
    }

    @Override
    public synchronized Optional<Documented> find(String name) {
        return found.computeIfAbsent(name, this::read);
    }

    @Override
    public synchronized Set<String> names() {
        return places().keySet();
    }

    private Optional<Documented> read(String name) {
        String place = places().get(name);
        if (place == null) {
            return Optional.empty();
        }
        Page page = reader.apply(place);
        return page.examples().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .map(example -> new Documented(page, ExchangeReader.read(example)));
    }

    private Map<String, String> places() {
        Map<String, String> known = places;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Iterator<Page> all = pages.get(); all.hasNext(); ) {
                for (Example example : all.next().examples()) {
                    known.putIfAbsent(example.name(), example.page());
                }
            }
            places = known;
        }
        return known;
    }
}
