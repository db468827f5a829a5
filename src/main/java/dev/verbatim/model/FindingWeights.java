package dev.verbatim.model;

import java.util.Map;
import java.util.Optional;

/** Gives findings the severity that {@code rules:} sets for them. */
public final class FindingWeights {

    private final Map<String, String> rules;

    public FindingWeights(Map<String, String> rules) {
        this.rules = rules;
    }

    /** Whether a rule applies at all. */
    public boolean isOn(String rule, boolean byDefault) {
        String word = rules.get(rule);
        return word == null ? byDefault : !word.equals("off");
    }

    /** The finding as it counts; empty where its rule is off. */
    public Optional<Finding> apply(Finding finding) {
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
