package dev.verbatim.shape;

import dev.verbatim.model.TypeDefinition;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Types that are read when one is first asked for: a page whose examples name no type then costs nothing but itself.
 * Safe for several threads.
 */
public final class LazyTypes implements TypeCatalog {

    private @Nullable Supplier<TypeCatalog> source;
    private TypeCatalog types = EMPTY;

    public LazyTypes(Supplier<TypeCatalog> source) {
        this.source = source;
    }

    @Override
    public Optional<TypeDefinition> find(String name, String page) {
        return types().find(name, page);
    }

    private synchronized TypeCatalog types() {
        if (source != null) {
            types = source.get();
            source = null;
        }
        return types;
    }
}
