package dev.verbatim.model;

/** Replaces the text of a span; an empty span inserts, an empty replacement deletes. */
public record TextEdit(SourceSpan span, String replacement) {}
