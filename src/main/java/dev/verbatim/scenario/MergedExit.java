package dev.verbatim.scenario;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exit code of a run that was split into shards: what the run as a whole would have exited with. */
public final class MergedExit {

    private static final List<Integer> WORST_FIRST =
            List.of(RunExit.BUG, RunExit.INTERRUPTED, RunExit.USAGE, RunExit.ENVIRONMENT, RunExit.FAILED, RunExit.OK);

    private MergedExit() {}

    /**
     * The code of a run that selected examples.
     *
     * @param broken codes of the shards that ended before their time
     */
    public static int code(
            Map<Outcome, Integer> outcomes, Map<Severity, Integer> findings, Severity failOn, Set<Integer> broken) {
        Set<Integer> codes = new HashSet<>(broken);
        codes.add(RunExit.code(outcomes, findings, failOn, false));
        return worst(codes);
    }

    /** The code of a run that selected none: its shards know whether that is fine. */
    public static int ofNothing(Set<Integer> codes) {
        return worst(codes);
    }

    private static int worst(Set<Integer> codes) {
        // A code that is not ours is that of a process that went wrong.
        return WORST_FIRST.containsAll(codes)
                ? WORST_FIRST.stream().filter(codes::contains).findFirst().orElse(RunExit.OK)
                : RunExit.BUG;
    }
}
