package dev.verbatim.shape;

import dev.verbatim.model.TypeDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds documented types. Implementations may read pages only when a type is first asked for. */
public interface TypeCatalog {

    /** A catalog of nothing. */
    TypeCatalog EMPTY = (name, page) -> Optional.empty();

    /**
     * The type of that name, its properties being its own.
     *
     * @param name as written: with or without {@code #}, {@code Collection(…)}, in either case of the first letter
     * @param page path of the page that asks; types of its own version folder are preferred
     */
    Optional<TypeDefinition> find(String name, String page);

    /** What each place of the page's own version says about a type; none where only one place describes it. */
    default List<TypeDefinition> descriptions(String name, String page) {
        return List.of();
    }

    /** Whether the type of that name, or one of its documented base types, lists a property. */
    default boolean lists(String type, String property, String page) {
        return propertyNames(type, page).contains(property);
    }

    /** What the type of that name and its documented base types list. */
    default Set<String> propertyNames(String type, String page) {
        return new TypeScope(this, page)
                .object(type)
                .map(object -> object.properties().keySet())
                .orElse(Set.of());
    }
}
