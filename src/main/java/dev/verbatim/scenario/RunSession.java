package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.SecretNames;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Silenced;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.files.ScenarioRun;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The session of a run: all its pages, one target. */
final class RunSession implements ReplaySession {

    private final Map<URI, PageRun> pages = new HashMap<>();
    private final Target target;
    private final Judge judge;
    private final Supplier<ScenarioRun> scenarios;
    private final Consumer<ExampleResult> results;
    private final Consumer<Finding> findings;
    private final Consumer<Silenced> silenced;
    private final SecretNames names;

    /**
     * Opens a session.
     *
     * @param scenarios gives each scenario its state
     * @param names whose values no message shows
     */
    RunSession(
            List<PageRun> runs,
            Target target,
            Judge judge,
            Supplier<ScenarioRun> scenarios,
            Consumer<ExampleResult> results,
            Consumer<Finding> findings,
            Consumer<Silenced> silenced,
            SecretNames names) {
        this.target = target;
        this.judge = judge;
        this.scenarios = scenarios;
        this.results = results;
        this.findings = findings;
        this.silenced = silenced;
        this.names = names;
        runs.forEach(run -> pages.put(run.uri(), run));
    }

    @Override
    public ScenarioReplay open(ScenarioPlace place) {
        PageRun run = pages.get(place.uri());
        if (run == null) {
            throw new IllegalStateException("`" + place.uri() + "` belongs to no page of this run");
        }
        Exchange exchange = run.exchange(place.line());
        Judge lenient =
                judge.sparing(run.page().suppressions(), exchange.example().name());
        Consumer<ExampleResult> once = result -> {
            // An example that was given up when the run was interrupted has its verdict already.
            if (run.ended(result)) {
                results.accept(result);
            }
        };
        ScenarioRun state = scenarios.get();
        return new ScenarioReplay(target, lenient, run.page(), exchange, null, once)
                .with(state, findings)
                .unless(() ->
                        run.planned(exchange.example().id()).flatMap(planned -> state.foreseen(planned, exchange)))
                .telling(silenced)
                .without(names);
    }
}
