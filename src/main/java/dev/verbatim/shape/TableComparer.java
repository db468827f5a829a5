package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the JSON of a resource with the tables that describe its properties on the same page. */
public final class TableComparer {

    private final TypeScope types;
    private final TypeContradiction contradiction;

    /**
     * A comparer.
     *
     * @param page path of the page, which says in which version's types to look
     */
    public TableComparer(TypeCatalog catalog, String page) {
        this.types = new TypeScope(catalog, page);
        this.contradiction = new TypeContradiction(types);
    }

    /** All differences; none where there is no table, or no JSON, to compare. */
    public List<TableDifference> compare(ResourceBlock block) {
        List<TableDifference> differences = new ArrayList<>();
        if (block.rows().isEmpty() || block.type().properties().isEmpty()) {
            return differences;
        }
        Map<String, PropertyRow> rows = new HashMap<>();
        block.rows().forEach(row -> rows.putIfAbsent(row.property().name(), row));
        Map<String, PropertyDefinition> shown = new HashMap<>();
        for (PropertyDefinition property : block.type().properties()) {
            if (shown.putIfAbsent(property.name(), property) == null) {
                PropertyRow row = rows.get(property.name());
                if (row == null && !isInherited(block, property.name())) {
                    differences.add(new TableDifference(TableDifference.Kind.MISSING_ROW, property, null));
                } else if (row != null
                        && !row.leadsTo(property.type())
                        && !isNameOf(row.property().type(), block.texts().get(property.name()))
                        && contradiction.between(property.type(), row.property().type())) {
                    differences.add(new TableDifference(TableDifference.Kind.TYPE, property, row));
                }
            }
        }
        for (PropertyRow row : block.rows()) {
            if (!row.property().navigation()
                    && !PropertySample.isControl(row.property().name())
                    && !isInherited(block, row.property().name())
                    && !block.type().open()
                    && !shown.containsKey(row.property().name())
                    && row.equals(rows.get(row.property().name()))) {
                differences.add(new TableDifference(TableDifference.Kind.EXTRA_ROW, null, row));
            }
        }
        return differences;
    }

    /** Whether a base type lists a property, or may list it as no page documents all of them. */
    private boolean isInherited(ResourceBlock block, String name) {
        String base = block.type().baseType();
        if (base == null) {
            return false;
        }
        Optional<ObjectType> type = types.object(base);
        return type.isEmpty() || !type.get().closed() || type.get().properties().containsKey(name);
    }

    /** Some JSON has the name of a type in the place of a value. */
    private static boolean isNameOf(TypeRef type, @Nullable String text) {
        return text != null
                && !type.name().isEmpty()
                && !TypeWords.isPrimitive(type)
                && TypeNames.key(text).endsWith(TypeNames.key(type.name()));
    }
}
