package dev.verbatim.check.suppress;

import dev.verbatim.markdown.rule.SuppressionUnknown;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The suppressions of a page during a check, which remember whether they were of use. Used by one thread at a time. */
public final class PageSuppressions {

    private final List<Suppression> suppressions;
    private final Supplier<KnownRules> known;
    private final Set<Suppression.Word> used = new HashSet<>();

    public PageSuppressions(Page page, Supplier<KnownRules> known) {
        this.suppressions = page.suppressions();
        this.known = known;
    }

    public boolean isEmpty() {
        return suppressions.isEmpty();
    }

    /** The finding as silenced; empty where it counts. */
    public Optional<Silenced> silence(Finding finding) {
        Optional<Silenced> result = Optional.empty();
        for (Suppression suppression : suppressions) {
            if (suppression.covers(finding.rule(), finding.span())) {
                suppression.rules().stream()
                        .filter(word -> word.id().equals(finding.rule()))
                        .forEach(used::add);
                result = Optional.of(new Silenced(finding, Silenced.By.PAGE, suppression.reason()));
            }
        }
        return result;
    }

    /** What is wrong with them as they stand. */
    public List<Finding> unknown() {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            for (Suppression.Word word : suppression.rules()) {
                if (!known.get().ids().contains(word.id())) {
                    findings.add(SuppressionUnknown.noSuchRule(
                            word.span(), word.id(), known.get().ids()));
                }
            }
        }
        return findings;
    }

    /** Those that silenced nothing; to be asked when all has been judged. */
    public List<Finding> unused() {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            for (Suppression.Word word : suppression.rules()) {
                if (known.get().judged().contains(word.id()) && !used.contains(word)) {
                    findings.add(SuppressionUnused.of(word, suppression.span()));
                }
            }
        }
        return findings;
    }
}
