package dev.verbatim.shape;

import dev.verbatim.model.Page;
import dev.verbatim.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Types that are read when one is first asked for, and of the pages only those that may document it: one example needs
 * few of a thousand types. What it answers is what reading all pages would answer. Safe for several threads.
 */
public final class LazyTypes implements TypeCatalog {

    private final Source source;
    private final Map<String, Optional<PageTypes>> pages = new ConcurrentHashMap<>();
    private final Map<String, DocumentedTypes> byLastName = new ConcurrentHashMap<>();
    private volatile @Nullable List<String> names;

    public LazyTypes(Source source) {
        this.source = source;
    }

    /** Where pages come from. Paths are those shown to people. */
    public interface Source {

        /** Paths of all pages that may document types, in the set's order. */
        List<String> all();

        /** Paths of those that may document a type of that name, which is in lower case and lacks its namespace. */
        List<String> naming(String name);

        /** The page at a path; empty where it documents no types. */
        Optional<Page> read(String path);
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        return byLastName(name).find(name, page);
    }

    @Override
    public List<TypeDefinition> descriptions(String name, String page) {
        return byLastName(name).descriptions(name, page);
    }

    private DocumentedTypes byLastName(String name) {
        return byLastName.computeIfAbsent(TypeNames.last(TypeNames.key(name)), key -> types(source.naming(key)));
    }

    /** Names of all types as documented, each once, in their order; this reads every page that documents types. */
    public List<String> names() {
        List<String> known = names;
        if (known == null) {
            known = types(source.all()).all().stream()
                    .map(TypeDefinition::name)
                    .distinct()
                    .sorted()
                    .toList();
            names = known;
        }
        return known;
    }

    /** Forgets what a page documented; it is read again when one of its types is asked for. */
    public void forget(String path) {
        pages.remove(path);
        byLastName.clear();
        names = null;
    }

    private DocumentedTypes types(List<String> paths) {
        List<PageTypes> read = new ArrayList<>();
        for (String path : paths) {
            pages.computeIfAbsent(path, key -> source.read(key).map(PageTypes::of))
                    .ifPresent(read::add);
        }
        return DocumentedTypes.merged(read);
    }
}
