package dev.verbatim.check.rule;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.PageContract;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.shape.ResourceBlock;
import dev.verbatim.shape.ShownBodies;
import dev.verbatim.shape.ShownBody;
import dev.verbatim.shape.TableComparer;
import dev.verbatim.shape.TableDifference;
import dev.verbatim.shape.TypeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page as the rules see it. What several rules need is worked out once, by the one thread that judges the page. */
public final class CheckedPage {

    private final PageFile file;
    private final Page page;
    private final DocsView docs;
    private @Nullable List<Exchange> exchanges;
    private @Nullable PageContract contract;
    private @Nullable List<ShownBody> bodies;
    private @Nullable List<ResourceBlock> resources;
    private @Nullable List<TableDifference> tableDifferences;
    private @Nullable PageLinks links;
    private @Nullable List<Destination> destinations;

    public CheckedPage(PageFile file, Page page, DocsView docs) {
        this.file = file;
        this.page = page;
        this.docs = docs;
    }

    public PageFile file() {
        return file;
    }

    /** Where the page lies, absolute. */
    public Path onDisk() {
        return file.file().toAbsolutePath().normalize();
    }

    /** The page, its running text included. */
    public Page page() {
        return page;
    }

    /** As shown to people. */
    public String path() {
        return page.path();
    }

    /** The docs set around the page. */
    public DocsView docs() {
        return docs;
    }

    /** The examples with their messages read, in the order of the page. */
    public List<Exchange> exchanges() {
        List<Exchange> known = exchanges;
        if (known == null) {
            known = new ArrayList<>();
            for (Example example : page.examples()) {
                known.add(ExchangeReader.read(example));
            }
            exchanges = Collections.unmodifiableList(known);
        }
        return known;
    }

    /** The examples that are replayed: those whose request is annotated as one, can be read and is not ignored. */
    public List<Exchange> replayed() {
        return exchanges().stream()
                .filter(exchange ->
                        exchange.request() != null && exchange.example().skip() == null)
                .toList();
    }

    /** The JSON bodies of the examples, compared with the types that the docs set documents for them. */
    public List<ShownBody> bodies() {
        List<ShownBody> known = bodies;
        if (known == null) {
            known = List.copyOf(ShownBodies.of(exchanges(), docs.types(), page.path()));
            bodies = known;
        }
        return known;
    }

    /** The types that the page documents, block by block. */
    public List<ResourceBlock> resources() {
        List<ResourceBlock> known = resources;
        if (known == null) {
            known = List.copyOf(TypeReader.blocks(page));
            resources = known;
        }
        return known;
    }

    /** Where the JSON of those types and their tables do not agree. */
    public List<TableDifference> tableDifferences() {
        List<TableDifference> known = tableDifferences;
        if (known == null) {
            TableComparer comparer = new TableComparer(docs.types(), page.path());
            known = resources().stream()
                    .flatMap(block -> comparer.compare(block).stream())
                    .toList();
            tableDifferences = known;
        }
        return known;
    }

    /** What the page says about its requests outside of its examples. */
    public PageContract contract() {
        PageContract known = contract;
        if (known == null) {
            known = PageContract.of(page);
            contract = known;
        }
        return known;
    }

    /** The links, images and anchors of the running text. */
    public PageLinks links() {
        PageLinks known = links;
        if (known == null) {
            known = PageLinks.of(page);
            links = known;
        }
        return known;
    }

    /** The links, images and includes with what they lead to, in the order of the page. */
    public List<Destination> destinations() {
        List<Destination> known = destinations;
        if (known == null) {
            Path place = onDisk();
            known = links().links().stream()
                    .map(link -> Destination.of(link, place, docs.folder()))
                    .toList();
            destinations = known;
        }
        return known;
    }

    /** The folder of the path that names a version of the API, such as {@code v1.0} or {@code beta}. */
    public Optional<String> version() {
        Path absolute = file.file().toAbsolutePath().normalize();
        Path root = docs.folder().root();
        Path inside = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        int names = root.getNameCount();
        return VersionFolders.ofPath(inside)
                .or(() -> names == 0
                        ? Optional.empty()
                        : VersionFolders.ofPath(root.subpath(Math.max(0, names - 2), names)));
    }

    /** Whether this is no page of its own but text that pages include. */
    public boolean isFragment() {
        return PageKind.isFragment(page.path().toLowerCase(Locale.ROOT));
    }
}
