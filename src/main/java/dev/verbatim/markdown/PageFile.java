package dev.verbatim.markdown;

import java.nio.file.Path;

/**
 * A page on disk.
 *
 * @param display its path as people see it: from the root of the docs, {@code /} between segments
 */
public record PageFile(Path file, String display) {}
