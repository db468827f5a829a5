package dev.verbatim.config;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where each setting came from, by its key: {@code jobs}, {@code targets.contoso.url}, {@code rules.value-case}. */
public final class Origins {

    /** For settings that were made rather than read. */
    public static final Origins NONE = new Origins(Map.of());

    private final SortedMap<String, Origin> byKey;

    Origins(Map<String, Origin> byKey) {
        this.byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }

    /** The origin of a setting; of one that nobody mentioned, the default. */
    public Origin of(String key) {
        return byKey.getOrDefault(key, Origin.DEFAULT);
    }

    /** All settings that somebody set, by key. */
    public SortedMap<String, Origin> all() {
        return byKey;
    }
}
