package dev.verbatim.scenario;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.Suppression;
import java.util.List;
import java.util.Optional;

/**
 * What a page says does not count of the differences of one of its examples.
 *
 * @param example its name
 */
record Excuses(List<Suppression> suppressions, String example) {

    static final Excuses NONE = new Excuses(List.of(), "");

    boolean cover(Difference difference) {
        return by(difference).isPresent();
    }

    /** A difference that does not count, for those who count such. */
    Silenced silenced(Drift drift) {
        Difference difference = drift.difference();
        Finding finding = Finding.of(
                        drift.severity(),
                        difference.kind().id(),
                        difference.span(),
                        "the answer is not as documented at `" + difference.where() + "`")
                .note(DriftText.sides(difference))
                .example(example)
                .build();
        return new Silenced(
                finding,
                Silenced.By.PAGE,
                by(difference).map(Suppression::reason).orElse(""));
    }

    private Optional<Suppression> by(Difference difference) {
        return suppressions.stream()
                .filter(suppression -> suppression.covers(difference.kind().id(), difference.span()))
                .findFirst();
    }
}
