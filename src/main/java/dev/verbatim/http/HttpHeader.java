package dev.verbatim.http;

import dev.verbatim.model.SourceSpan;

/** A header line of a documented message; the span covers name and value. */
public record HttpHeader(String name, String value, SourceSpan span) {

    public boolean named(String other) {
        return name.equalsIgnoreCase(other);
    }
}
