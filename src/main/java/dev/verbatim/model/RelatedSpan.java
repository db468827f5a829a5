package dev.verbatim.model;

/** A second place that a finding speaks of, such as the first use of a repeated name. */
public record RelatedSpan(SourceSpan span, String label) {}
