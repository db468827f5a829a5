package dev.verbatim.scenario;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.Severity;
import java.util.Map;

/** The exit code that a run ends with. If several apply, the first of 70, 2, 3, 1 counts. */
final class RunExit {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;
    static final int BUG = 70;
    static final int INTERRUPTED = 130;

    private RunExit() {}

    static int code(Map<Outcome, Integer> outcomes, Map<Severity, Integer> findings, Severity failOn, boolean bug) {
        if (bug) {
            return BUG;
        }
        if (count(outcomes, Outcome.NO_VERDICT) > 0) {
            return ENVIRONMENT;
        }
        boolean bad = findings.entrySet().stream()
                .anyMatch(entry -> entry.getValue() > 0 && entry.getKey().atLeast(failOn));
        if (bad || count(outcomes, Outcome.DRIFTED) + count(outcomes, Outcome.BLOCKED) > 0) {
            return FAILED;
        }
        // Zero means that something was checked: where nothing was sent, the selection or the target is wrong.
        return count(outcomes, Outcome.MATCHES) > 0 ? OK : USAGE;
    }

    private static int count(Map<Outcome, Integer> outcomes, Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
