package dev.verbatim.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out by whoever asks first; others wait for it, and nobody for any other value. */
final class Once<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
