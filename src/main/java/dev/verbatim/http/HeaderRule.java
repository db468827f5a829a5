package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;

/**
 * A row of a page's table of request headers.
 *
 * @param required whether the row says so without conditions; never for headers that frame the message
 */
public record HeaderRule(String name, boolean required, SourceSpan span) {}
