package dev.verbatim.shape;

import dev.verbatim.model.SourceSpan;

/**
 * Something that two descriptions of one type say differently.
 *
 * @param property the property concerned; empty where it is the base type
 * @param own what the one says of its type
 * @param other what the other says
 */
public record TypeConflict(String property, String own, SourceSpan span, String other, SourceSpan otherSpan) {}
