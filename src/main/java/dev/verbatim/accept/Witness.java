package dev.verbatim.accept;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer that a page has to do justice to, beside the page as it is now. */
final class Witness {

    private final Examiner examiner;
    private final Observation seen;
    private final Set<String> excused;
    private final List<Difference> elsewhere;
    private final boolean undocumented;
    private final Set<String> given = new HashSet<>();
    private Examined now;

    private Witness(
            Examiner examiner,
            Observation seen,
            Examined now,
            Set<String> excused,
            List<Difference> elsewhere,
            boolean undocumented) {
        this.examiner = examiner;
        this.seen = seen;
        this.now = now;
        this.excused = excused;
        this.elsewhere = elsewhere;
        this.undocumented = undocumented;
    }

    /**
     * A witness, or null where the page documents no response that could be edited.
     *
     * @param all whether to show whatever is returned
     */
    static @Nullable Witness of(Examiner examiner, Observation seen, byte[] page, boolean all) {
        Examined first = examiner.examine(page, seen.documented(), seen.response(), -1, Set.of());
        if (first == null) {
            return null;
        }
        List<Difference> elsewhere = new ArrayList<>(seen.differences());
        for (Difference difference : first.failing()) {
            elsewhere.stream()
                    .filter(d -> Groups.key(d).equals(Groups.key(difference)))
                    .findFirst()
                    .ifPresent(elsewhere::remove);
        }
        // What the page suppresses, or a scenario allows, is no drift, so the page may go on saying it.
        Set<String> told = seen.differences().stream().map(Groups::key).collect(Collectors.toSet());
        Set<String> excused = first.failing().stream()
                .map(Groups::key)
                .filter(key -> !told.contains(key))
                .collect(Collectors.toSet());
        Examined now = examiner.examine(page, seen.documented(), seen.response(), first.index(), excused);
        boolean more = !seen.differences().isEmpty()
                && !first.answer().block().annotation().truncated();
        return now == null ? null : new Witness(examiner, seen, now, excused, elsewhere, all || more);
    }

    Observation seen() {
        return seen;
    }

    Examined now() {
        return now;
    }

    void now(Examined examined) {
        now = examined;
    }

    /** How the answer compares with another version of the page; null where that lacks what it is compared with. */
    @Nullable
    Examined beside(byte[] page) {
        return examiner.examine(page, seen.documented(), seen.response(), now.index(), excused);
    }

    /** What to settle next, or null. */
    @Nullable
    Difference next() {
        return now.work(undocumented).stream()
                .filter(d -> !given.contains(Groups.key(d)))
                .findFirst()
                .orElse(null);
    }

    void giveUp(Difference difference) {
        given.add(Groups.key(difference));
    }

    /** What is left, in the words of who is told it. */
    List<Remainder> remainders(@Nullable String contradicted) {
        List<Remainder> remainders = new ArrayList<>();
        for (Difference difference : now.failing()) {
            remainders.add(new Remainder(seen.example(), difference, reason(difference, contradicted)));
        }
        for (Difference difference : elsewhere) {
            String reason = difference.kind() == DifferenceKind.EXPECTATION_UNMET
                    ? "the scenario expects it, not the page"
                    : "only the first answer is written down, not what it led to";
            remainders.add(new Remainder(seen.example(), difference, reason));
        }
        return remainders;
    }

    private String reason(Difference difference, @Nullable String contradicted) {
        if (difference.kind() == DifferenceKind.PROPERTY_UNDOCUMENTED && !undocumented) {
            return "the response is `truncated`, so what it leaves out is only added with `--undocumented`";
        }
        return switch (difference.kind()) {
            case CONNECTION_CUT, ENCODING_UNREADABLE, DUPLICATE_KEY, BODY_NOT_JSON ->
                "the answer is broken, and no page should promise that";
            default ->
                contradicted != null
                        ? (contradicted.equals(seen.example().name())
                                        ? "another page of the answer is otherwise"
                                        : "`" + contradicted + "` was answered otherwise")
                                + ", and no edit makes both true"
                        : "no edit of the example settles it: a table or a type elsewhere promises otherwise";
        };
    }
}
