package dev.verbatim.accept;

import dev.verbatim.model.Difference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edit would make of all answers that one example got.
 *
 * @param page as the edit would leave it
 * @param after one for each witness, in their order
 */
record Trial(byte[] page, List<Witness> witnesses, List<Examined> after) {

    /** Tries a page; null where one of the answers has nothing left on it to be compared with. */
    static @Nullable Trial of(byte[] page, List<Witness> witnesses) {
        List<Examined> after = new ArrayList<>();
        for (Witness witness : witnesses) {
            Examined examined = witness.beside(page);
            if (examined == null) {
                return null;
            }
            after.add(examined);
        }
        return new Trial(page, witnesses, after);
    }

    Examined of(Witness witness) {
        return after.get(witnesses.indexOf(witness));
    }

    /**
     * Another witness to whom the page would be less true than before, or who is in the same trouble and stays in it.
     *
     * @param key the group of differences that is to be settled; all of them where it is null
     */
    @Nullable
    Witness wronged(Witness by, @Nullable String key) {
        return witnesses.stream()
                .filter(w -> w != by && isWronged(w, key))
                .findFirst()
                .orElse(null);
    }

    private boolean isWronged(Witness other, @Nullable String key) {
        List<Difference> before = other.now().failing();
        List<Difference> then = of(other).failing();
        long alike = key == null ? before.size() : Groups.count(before, key);
        long left = key == null ? then.size() : Groups.count(then, key);
        return then.size() > before.size() || (alike > 0 && left >= alike);
    }

    /** Whether there is nothing that the page would no longer say of the other answers. */
    boolean isKind(Witness by) {
        return witnesses.stream()
                .allMatch(w -> w == by || of(w).all().size() <= w.now().all().size());
    }

    void keep() {
        witnesses.forEach(witness -> witness.now(of(witness)));
    }
}
