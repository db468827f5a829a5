package dev.verbatim.scenario;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.replay.Target;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The session of a run: all its pages, one target. */
final class RunSession implements ReplaySession {

    private final Map<URI, PageRun> pages = new HashMap<>();
    private final Target target;
    private final Judge judge;
    private final Consumer<ExampleResult> results;

    RunSession(List<PageRun> runs, Target target, Judge judge, Consumer<ExampleResult> results) {
        this.target = target;
        this.judge = judge;
        this.results = results;
        runs.forEach(run -> pages.put(run.uri(), run));
    }

    @Override
    public ScenarioReplay open(ScenarioPlace place) {
        PageRun run = pages.get(place.uri());
        if (run == null) {
            throw new IllegalStateException("`" + place.uri() + "` belongs to no page of this run");
        }
        Judge lenient = judge.sparing(run.page().suppressions());
        return new ScenarioReplay(target, lenient, run.page(), run.exchange(place.line()), null, result -> {
            // An example that was given up when the run was interrupted has its verdict already.
            if (run.ended(result)) {
                results.accept(result);
            }
        });
    }
}
