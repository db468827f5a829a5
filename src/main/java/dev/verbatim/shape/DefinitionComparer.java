package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Compares what several pages say about one type. */
public final class DefinitionComparer {

    private final TypeCatalog catalog;
    private final String page;
    private final TypeContradiction contradiction;

    /**
     * A comparer.
     *
     * @param page path of the page whose descriptions are compared with those of others
     */
    public DefinitionComparer(TypeCatalog catalog, String page) {
        this.catalog = catalog;
        this.page = page;
        this.contradiction = new TypeContradiction(new TypeScope(catalog, page));
    }

    /** Where a block contradicts a page of the same version whose path comes before its own. */
    public List<TypeConflict> compare(ResourceBlock block) {
        TypeDefinition own = block.merged();
        List<TypeConflict> conflicts = new ArrayList<>();
        for (TypeDefinition other : catalog.descriptions(own.name(), page)) {
            if (other.span().file().compareTo(own.span().file()) < 0 && conflicts.isEmpty()) {
                compare(own, other, conflicts);
            }
        }
        return conflicts;
    }

    private void compare(TypeDefinition own, TypeDefinition other, List<TypeConflict> conflicts) {
        String base = own.baseType();
        String otherBase = other.baseType();
        if (base != null && otherBase != null && !TypeScope.same(base, otherBase)) {
            conflicts.add(new TypeConflict("", base, own.span(), otherBase, other.span()));
        }
        for (PropertyDefinition property : own.properties()) {
            other.property(property.name())
                    .filter(same -> contradiction.between(property.type(), same.type())
                            || contradiction.between(same.type(), property.type()))
                    .ifPresent(same -> conflicts.add(new TypeConflict(
                            property.name(),
                            words(property.type()),
                            property.span(),
                            words(same.type()),
                            same.span())));
        }
    }

    private static String words(TypeRef type) {
        String name = type.name().isEmpty() ? "object" : type.name();
        return type.collection() ? name + " collection" : name;
    }
}
