package dev.verbatim.shape;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.TypeDefinition;
import java.util.List;
import java.util.Map;

/**
 * A {@code resource} block and the tables of its page that describe the same type.
 *
 * @param type what annotation and JSON say
 * @param texts the strings that stand for values in the JSON, by the names of their properties
 * @param rows what the tables say
 */
public record ResourceBlock(
        Annotation annotation, TypeDefinition type, Map<String, String> texts, List<PropertyRow> rows) {

    public ResourceBlock {
        texts = Map.copyOf(texts);
        rows = List.copyOf(rows);
    }

    /** The type by block and tables together. */
    TypeDefinition merged() {
        return TypeMerge.withProperties(
                type, rows.stream().map(PropertyRow::property).toList());
    }
}
