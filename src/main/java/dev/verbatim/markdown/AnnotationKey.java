package dev.verbatim.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A property that annotations may have, and what its value must be. */
record AnnotationKey(String name, Value value) {

    /** What a property's value may be. */
    enum Value {
        /** A string; on responses also a list of strings. */
        NAME,
        TEXT,
        FLAG,
        LIST,
        /** A list of strings, or one string of words with blanks between. */
        WORDS,
        ANY
    }

    private static final Map<String, AnnotationKey> BY_LOWER_NAME = new TreeMap<>();

    static {
        add(
                Value.TEXT,
                "blockType",
                "@odata.type",
                "@type",
                "@type.aka",
                "@property.aka",
                "collectionProperty",
                "keyProperty");
        add(Value.TEXT, "baseType", "target", "longRunningResponseType", "description");
        add(Value.NAME, "name");
        add(Value.FLAG, "isCollection", "isEmpty", "truncated", "expectError", "openType", "abstract");
        add(Value.FLAG, "isMediaEntity", "isComposable", "idempotent", "opaqueUrl");
        add(Value.LIST, "optionalProperties", "nullableProperties", "sampleKeys");
        add(Value.WORDS, "scopes", "apiVersions", "tags");
        add(Value.ANY, "@odata.annotations", "suppressions");
    }

    private static void add(Value value, String... names) {
        for (String name : names) {
            BY_LOWER_NAME.put(name.toLowerCase(Locale.ROOT), new AnnotationKey(name, value));
        }
    }

    /** The key of that name, whatever its case. */
    static Optional<AnnotationKey> named(String written) {
        return Optional.ofNullable(BY_LOWER_NAME.get(written.toLowerCase(Locale.ROOT)));
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        BY_LOWER_NAME.values().forEach(key -> names.add(key.name()));
        return names;
    }
}
