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

    private @Nullable Supplier<DocumentedTypes> source;
    private DocumentedTypes types = DocumentedTypes.of(List.of());

    public LazyTypes(Supplier<DocumentedTypes> source) {
        this.source = source;
    }

    /** Names of all types as documented, each once, in their order. */
    public List<String> names() {
        return types().all().stream()
                .map(TypeDefinition::name)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        return types().find(name, page);
    }

    private synchronized DocumentedTypes types() {
        if (source != null) {
            types = source.get();
            source = null;
        }
        return types;
    }
}
