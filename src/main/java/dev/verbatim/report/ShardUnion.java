package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shards of a run put together: tells listeners what the run as a whole would have told them. */
public final class ShardUnion {

    private final List<ShardReport> shards;
    private final ShardInfo whole;

    /** Joins them; they must have passed {@link ShardCheck}. */
    ShardUnion(Collection<ShardReport> parts) {
        shards = parts.stream()
                .sorted(Comparator.comparing(part -> part.shard().index()))
                .toList();
        whole = shards.stream()
                .map(ShardReport::shard)
                .filter(shard -> !shard.docs().isEmpty())
                .findFirst()
                .orElse(shards.get(0).shard());
    }

    /**
     * Joins all the shards of one run.
     *
     * @throws dev.verbatim.model.UsageException where they are not that
     */
    public static ShardUnion of(List<ShardReport> shards) {
        ShardCheck.check(shards);
        return new ShardUnion(shards);
    }

    /** The lightest severity that fails the run. */
    public Severity failOn() {
        return whole.failOn();
    }

    /** How many examples were selected, all shards together. */
    public int selected() {
        return whole.examples();
    }

    /** How many examples ended each way. */
    public Map<Outcome, Integer> outcomes() {
        return counted(results().map(ExampleResult::outcome));
    }

    /** How many findings there are of each severity. */
    public Map<Severity, Integer> findingCounts() {
        return counted(findings().stream().map(Finding::severity));
    }

    /** What the processes exited with: those of shards that ended before their time, or of all. */
    public Set<Integer> exitCodes(boolean brokenOnly) {
        return shards.stream()
                .filter(shard -> !brokenOnly || shard.isBroken())
                .map(ShardReport::exitCode)
                .collect(Collectors.toSet());
    }

    /** Tells a listener the whole run, which took as long as its longest shard. */
    public void tell(RunListener listener, int exitCode) {
        listener.started(info());
        findings().forEach(listener::finding);
        shards.forEach(shard -> shard.silenced().forEach(listener::silenced));
        results().forEach(listener::finished);
        List<String> left = shards.stream()
                .flatMap(shard -> shard.notRemoved().stream())
                .sorted()
                .toList();
        if (!left.isEmpty()) {
            listener.notRemoved(left);
        }
        long millis = shards.stream().mapToLong(ShardReport::millis).max().orElse(0);
        listener.ended(new RunSummary(whole.pages(), outcomes(), findingCounts(), millis, exitCode));
    }

    private RunInfo info() {
        RunInfo first = shards.stream()
                .filter(shard -> !shard.shard().docs().isEmpty())
                .findFirst()
                .orElse(shards.get(0))
                .info();
        Instant started = shards.stream()
                .map(shard -> shard.info().started())
                .min(Comparator.naturalOrder())
                .orElse(first.started());
        return new RunInfo(
                first.command(),
                first.target(),
                first.targetUrl(),
                first.strictness(),
                whole.pages(),
                whole.examples(),
                first.version(),
                started);
    }

    private Stream<ExampleResult> results() {
        return shards.stream().flatMap(shard -> shard.results().stream());
    }

    /** What kept several shards from running is told once, as one run would. */
    private List<Finding> findings() {
        Set<Finding> told = new LinkedHashSet<>();
        return shards.stream()
                .flatMap(shard -> shard.findings().stream())
                .filter(finding -> !SarifReport.isAboutTheRun(finding) || told.add(finding))
                .toList();
    }

    private static <T> Map<T, Integer> counted(Stream<T> things) {
        return things.collect(Collectors.toMap(Function.identity(), thing -> 1, Integer::sum));
    }
}
