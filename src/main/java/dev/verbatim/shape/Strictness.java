package dev.verbatim.shape;

import java.util.Locale;
import java.util.Optional;

/** How severely differences are judged. */
public enum Strictness {
    STRICT,
    STANDARD,
    LENIENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Strictness> named(String word) {
        for (Strictness strictness : values()) {
            if (strictness.word().equals(word)) {
                return Optional.of(strictness);
            }
        }
        return Optional.empty();
    }
}
