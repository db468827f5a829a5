package dev.verbatim.json;

import dev.verbatim.model.SourceText;

/**
 * Reads JSON text. Both ways of reading share one grammar that knows RFC 8259 and how people depart from it; they
 * differ in what a departure means. Neither throws, and both take time in proportion to the text.
 */
public final class JsonReader {

    private JsonReader() {}

    /** Reads what a service returned: exactly RFC 8259, the first departure ends it. Repeated keys are read and told. */
    public static JsonDocument strict(SourceText source) {
        return new ValueReading(new Cursor(source.text(), false)).document(source);
    }

    /**
     * Reads what a page shows: {@code {name: 'x', ...}} is read as its author meant it, with a problem for each
     * departure from RFC 8259. Only what has no sensible meaning ends it.
     */
    public static JsonDocument tolerant(SourceText source) {
        return new ValueReading(new Cursor(source.text(), true)).document(source);
    }
}
