package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.SourceSpan;

/**
 * A row of a table of properties.
 *
 * @param property what the row says; its span is the cell with the name
 * @param typeSpan the cell with the type
 */
public record PropertyRow(PropertyDefinition property, SourceSpan typeSpan) {}
