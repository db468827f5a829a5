package dev.verbatim.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys seen in one object. Most objects are small, and a set for each would cost more than it saves. */
final class Names {

    private static final int FEW = 8;

    private final List<String> few = new ArrayList<>(FEW);
    private @Nullable Set<String> many;

    /** Remembers a key; false if it was there before. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        if (few.contains(name)) {
            return false;
        }
        few.add(name);
        if (few.size() == FEW) {
            many = new HashSet<>(few);
        }
        return true;
    }
}
