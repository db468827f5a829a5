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

    /**
     * A comparer.
     *
     * @param page path of the page, which says in which version's types to look
     */
    public TableComparer(TypeCatalog catalog, String page) {
        this.types = new TypeScope(catalog, page);
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
                        && !isNameOf(row.property().type(), block.texts().get(property.name()))
                        && contradict(property.type(), row.property().type())) {
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
                    && rows.get(row.property().name()) == row) {
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

    /** Whether two ways to write a property's type cannot both be true; a sample of text may be of any textual type. */
    private boolean contradict(TypeRef shown, TypeRef row) {
        Declared one = types.resolve(new TypeRef(shown.name(), false, shown.members()));
        Declared other = types.resolve(new TypeRef(row.name(), false, row.members()));
        if (shown.collection() != row.collection()) {
            return shown.collection()
                    ? other.isKnown()
                    : one.isKnown() && !row.name().isEmpty();
        }
        if (!one.isKnown() || !other.isKnown()) {
            return false;
        }
        String object = one.object();
        String otherObject = other.object();
        if (object != null && otherObject != null) {
            return !types.isA(object, otherObject) && !types.isA(otherObject, object);
        }
        return object != null || otherObject != null || primitivesContradict(one, other);
    }

    private static boolean primitivesContradict(Declared shown, Declared row) {
        PrimitiveType one = primitive(shown);
        PrimitiveType other = primitive(row);
        if (one.kind() != other.kind()) {
            return true;
        }
        boolean formats = one.format().isPresent()
                && other.format().isPresent()
                && one.format().get().and(other.format().get()).isEmpty();
        boolean fraction = one == PrimitiveType.NUMBER && other.isInteger();
        return formats || fraction;
    }

    /** The words of an enumeration are strings. */
    private static PrimitiveType primitive(Declared declared) {
        PrimitiveType type = declared.primitive();
        return type == null ? PrimitiveType.STRING : type;
    }
}
