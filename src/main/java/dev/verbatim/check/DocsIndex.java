package dev.verbatim.check;

import dev.verbatim.check.rule.CheckOptions;
import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.check.rule.DocsView;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.markdown.LinkBounds;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.shape.LazyTypes;
import dev.verbatim.shape.TypeCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of the docs set, read when it is first asked for. */
public final class DocsIndex implements DocsView {

    private final PageReader reader;
    private final DocsFolder folder;
    private final LinkBounds bounds;
    private final LazyTypes types;
    private final boolean whole;
    private final CheckOptions options;
    private final Map<Path, Once<Optional<PageFacts>>> facts = new ConcurrentHashMap<>();
    private final Map<Path, Once<Optional<PageFacts>>> wholeFacts = new ConcurrentHashMap<>();

    /**
     * An index of a docs set.
     *
     * @param reader one that keeps the running text
     * @param root nothing outside of it is looked at
     * @param whole whether all pages are judged rather than some that were named
     */
    public DocsIndex(PageReader reader, Path root, LazyTypes types, boolean whole, CheckOptions options) {
        this.reader = reader;
        this.folder = new DocsFolder(root);
        this.bounds = new LinkBounds(root);
        this.types = types;
        this.whole = whole;
        this.options = options;
    }

    PageReader reader() {
        return reader;
    }

    @Override
    public TypeCatalog types() {
        return types;
    }

    @Override
    public List<String> typeNames() {
        return types.names();
    }

    @Override
    public DocsFolder folder() {
        return folder;
    }

    @Override
    public Optional<PageFacts> facts(Path file) {
        return facts.computeIfAbsent(
                        file, unread -> new Once<>(() -> read(unread).map(FactsOf::linked)))
                .get();
    }

    @Override
    public Optional<PageFacts> withExamples(Path file) {
        return wholeFacts
                .computeIfAbsent(file, unread -> new Once<>(() -> read(unread).map(FactsOf::page)))
                .get();
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public CheckOptions options() {
        return options;
    }

    @Override
    public Optional<CheckedPage> read(Path file) {
        if (!file.startsWith(folder.root()) || !Files.isRegularFile(file) || !bounds.allows(file)) {
            return Optional.empty();
        }
        String display = folder.root().relativize(file).toString().replace('\\', '/');
        PageFile named = new PageFile(file, display);
        return Optional.of(new CheckedPage(named, reader.read(named), this));
    }

    /** Forgets what was known of a file, or of a folder with all below it, that was changed, made or removed. */
    public void forget(Path file, String display) {
        facts.keySet().removeIf(known -> known.startsWith(file));
        wholeFacts.keySet().removeIf(known -> known.startsWith(file));
        folder.forget(file);
        types.forget(display);
    }

    /** Keeps what others may ask about a page that was judged. */
    PageFacts learn(CheckedPage page) {
        PageFacts learnt = FactsOf.page(page);
        Once<Optional<PageFacts>> known = new Once<>(() -> Optional.of(learnt));
        facts.put(learnt.file(), known);
        wholeFacts.put(learnt.file(), known);
        return learnt;
    }
}
