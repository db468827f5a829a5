package dev.verbatim.shape;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.TypeDefinition;
import java.util.List;

/**
 * A {@code resource} block and the tables of its page that describe the same type.
 *
 * @param type what annotation and JSON say
 * @param rows what the tables say
 */
public record ResourceBlock(Annotation annotation, TypeDefinition type, List<PropertyRow> rows) {

    public ResourceBlock {
        rows = List.copyOf(rows);
    }

    /** The type by block and tables together. */
    TypeDefinition merged() {
        return TypeMerge.withProperties(
                type, rows.stream().map(PropertyRow::property).toList());
    }
}
