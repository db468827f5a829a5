package dev.verbatim.model;

/** A difference and what was decided about it. */
public record Drift(Difference difference, Severity severity) {}
