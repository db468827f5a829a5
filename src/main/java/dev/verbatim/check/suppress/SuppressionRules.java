package dev.verbatim.check.suppress;

import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Severity;
import java.util.List;

/** The rules of suppressions themselves. */
public final class SuppressionRules {

    static final Rule UNKNOWN = new Named("suppression-unknown", Severity.ERROR);
    static final Rule UNUSED = new Named("suppression-unused", Severity.WARNING);
    private static final Rule WITHOUT_REASON = new Named("suppression-without-reason", Severity.ERROR);

    private SuppressionRules() {}

    private record Named(String id, Severity severity) implements Rule {}

    public static List<Rule> all() {
        return List.of(WITHOUT_REASON, UNKNOWN, UNUSED);
    }
}
