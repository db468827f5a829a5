package dev.verbatim.scenario;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.Map;
import java.util.Optional;

/** Gives findings the severity that {@code rules:} sets for them. */
final class FindingWeights {

    private final Map<String, String> rules;

    FindingWeights(Map<String, String> rules) {
        this.rules = rules;
    }

    /** The finding as it counts; empty where its rule is off. */
    Optional<Finding> apply(Finding finding) {
        String word = rules.get(finding.rule());
        if (word == null) {
            return Optional.of(finding);
        }
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return Optional.of(finding.withSeverity(severity));
            }
        }
        return word.equals("off") ? Optional.empty() : Optional.of(finding);
    }
}
