package dev.verbatim.model;

import org.jspecify.annotations.Nullable;

/**
 * One key of an annotation with its value: a {@code String}, {@code Boolean}, {@code java.math.BigDecimal},
 * a {@code List} or {@code Map} of such values, or null.
 */
public record AnnotationProperty(String name, @Nullable Object value, SourceSpan nameSpan, SourceSpan valueSpan) {}
