package dev.verbatim.model;

/**
 * An {@code [!INCLUDE [title](path)]} line.
 *
 * @param path as written
 */
public record Include(String title, String path, SourceSpan span) {}
