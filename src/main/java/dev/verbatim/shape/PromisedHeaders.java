package dev.verbatim.shape;

import java.util.Locale;

/** The documented headers that a response is held to: all but those that belong to a connection or come and go. */
public final class PromisedHeaders {

    private PromisedHeaders() {}

    public static boolean contains(String name) {
        return !HeaderComparer.isVolatile(name.toLowerCase(Locale.ROOT));
    }
}
