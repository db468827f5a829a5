package dev.verbatim.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a first response led.
 *
 * @param failure why there is no verdict on where it led, in plain words; null where there is one
 * @param attempts how many requests it took
 * @param notes what was waited for and what was left, in words
 */
record Followed(List<Further> further, @Nullable String failure, int attempts, List<String> notes) {

    static final Followed NOWHERE = new Followed(List.of(), null, 0, List.of());

    Followed {
        further = List.copyOf(further);
        notes = List.copyOf(notes);
    }
}
