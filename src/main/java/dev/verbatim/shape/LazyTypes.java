package dev.verbatim.shape;

import dev.verbatim.model.TypeDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Types that are read when one is first asked for: a page whose examples name no type then costs nothing but itself.
 * Safe for several threads.
 */
public final class LazyTypes implements TypeCatalog {

    private final Supplier<DocumentedTypes> source;
    private volatile @Nullable Known known;

    private record Known(DocumentedTypes types, List<String> names) {}

    public LazyTypes(Supplier<DocumentedTypes> source) {
        this.source = source;
    }

    /** Names of all types as documented, each once, in their order. */
    public List<String> names() {
        return known().names();
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        return known().types().find(name, page);
    }

    @Override
    public List<TypeDefinition> descriptions(String name, String page) {
        return known().types().descriptions(name, page);
    }

    private Known known() {
        Known read = known;
        return read == null ? read() : read;
    }

    private synchronized Known read() {
        Known read = known;
        if (read == null) {
            DocumentedTypes types = source.get();
            read = new Known(
                    types,
                    types.all().stream()
                            .map(TypeDefinition::name)
                            .distinct()
                            .sorted()
                            .toList());
            known = read;
        }
        return read;
    }
}
