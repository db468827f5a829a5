package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.SecretNames;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.NotRun;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.Suppression;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.scenario.files.ScenarioRun;
import dev.verbatim.shape.TypeCatalog;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Replays the selected examples of a docs set against a target, as Cucumber scenarios, and tells a listener how each
 * ended. Every selected example ends with exactly one verdict, whatever happens.
 */
public final class ReplayRun {

    private final RunOptions options;
    private final Target target;
    private final Judge judge;
    private final Function<Example, Exchange> reader;
    private final SerialListener listener;
    private final Clock clock;
    private final FindingWeights weights;
    private final Map<String, List<Suppression>> suppressions = new ConcurrentHashMap<>();
    private ScenarioCatalog catalog = ScenarioCatalog.NONE;
    private SecretNames names = SecretNames.STANDARD;

    /**
     * A run.
     *
     * @param types the documented types that responses are compared with
     * @param clock tells when the run began
     */
    public static ReplayRun of(
            RunOptions options, Target target, TypeCatalog types, RunListener listener, Clock clock) {
        Judge judge = Judge.of(types, options.strictness(), options.rules(), options.failOn());
        return new ReplayRun(options, target, judge, ExchangeReader::read, listener, clock);
    }

    /** Runs examples with the scenarios that name them. */
    public ReplayRun with(ScenarioCatalog scenarios) {
        catalog = scenarios;
        return this;
    }

    /** Tells Cucumber's own reports nothing of what is secret by these names. */
    public ReplayRun without(SecretNames secrets) {
        names = secrets;
        return this;
    }

    ReplayRun(
            RunOptions options,
            Target target,
            Judge judge,
            Function<Example, Exchange> reader,
            RunListener listener,
            Clock clock) {
        this.options = options;
        this.target = target;
        this.judge = judge;
        this.reader = reader;
        this.listener = new SerialListener(listener);
        this.clock = clock;
        this.weights = new FindingWeights(options.rules());
    }

    /**
     * Runs the examples. Pages are taken from the iterator once and let go of as their examples end, so memory stays
     * low where the caller does not hold them either. The listener hears of the end in every case; then a
     * {@code UsageException} is thrown where nothing was selected, and an {@code IllegalStateException} where
     * Verbatim itself went wrong. Where the calling thread is interrupted, nothing more is sent, what is left ends
     * without a verdict, and the summary is returned as usual; the thread's mark is cleared, so that reports can be
     * written.
     *
     * @param findings what is wrong with the docs set as such
     */
    public RunSummary run(List<Finding> findings, Iterator<Page> pages, Selection selection) {
        long begin = System.nanoTime();
        Shard shard = selection.shard();
        Selector selector = new Selector(selection, reader);
        SelectedPages selected = new SelectedPages(selector, shard, catalog, this::read);
        while (pages.hasNext()) {
            Page page = pages.next();
            if (!page.suppressions().isEmpty()) {
                suppressions.put(page.path(), page.suppressions());
            }
            selected.add(page, selection.isAll());
        }
        listener.started(new RunInfo(
                "run",
                target.name(),
                target.url(),
                options.strictness().word(),
                selected.pages(),
                selected.examples(),
                options.version(),
                clock.instant(),
                shard == null ? null : selected.whole().info(shard, options.failOn())));
        if (shard == null || shard.tellsOfTheSet()) {
            findings.forEach(this::report);
        }
        selected.findings().forEach(this::report);
        target.announceTo(listener::waiting);
        Ending ending = selected.examples() == 0 ? Ending.GOOD : replay(selected.runs());
        List<String> notRemoved = target.cleanUp().stream().sorted().toList();
        if (!notRemoved.isEmpty()) {
            listener.notRemoved(notRemoved);
        }
        Throwable bug = ending.bug();
        boolean nothing = selected.whole().examples() == 0 && !selection.mayBeEmpty();
        int code = nothing
                ? RunExit.USAGE
                : RunExit.code(listener.outcomes(), listener.findings(), options.failOn(), bug != null);
        if (nothing) {
            listener.finding(NotRun.because(String.valueOf(selector.nothing().getMessage())));
        }
        // What one part sends is chance: only the whole can say that nothing was sent.
        boolean chance = selected.examples() == 0 || shard != null;
        if (chance && code == RunExit.USAGE && !nothing) {
            code = RunExit.OK;
        }
        if (ending.interrupted() && bug == null) {
            code = RunExit.INTERRUPTED;
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        RunSummary summary = new RunSummary(selected.pages(), listener.outcomes(), listener.findings(), millis, code);
        listener.ended(summary);
        if (bug != null) {
            throw new IllegalStateException("the run went wrong: " + bug.getMessage(), bug);
        }
        if (nothing) {
            throw selector.nothing();
        }
        return summary;
    }

    private Ending replay(List<PageRun> runs) {
        StoppableTarget stoppable = new StoppableTarget(target);
        RunSession session = new RunSession(
                runs,
                stoppable,
                judge,
                () -> new ScenarioRun(stoppable, catalog.methods(), clock),
                listener::finished,
                this::report,
                listener::silenced,
                names);
        CucumberRuntime cucumber = new CucumberRuntime(session, options.jobs(), options.plugins());
        ScenarioThread scenarios = new ScenarioThread(cucumber, runs, clock);
        boolean whole = scenarios.await(stoppable::stop);
        Throwable bug = scenarios.bug();
        String reason = whole ? "Verbatim itself went wrong" : StoppableTarget.REASON;
        for (PageRun run : runs) {
            for (Example example : run.open()) {
                end(run, example, reason);
                if (whole && bug == null) {
                    bug = new IllegalStateException("`" + example.id() + "` got no verdict");
                }
            }
        }
        return new Ending(bug, !whole);
    }

    private void end(PageRun run, Example example, String reason) {
        ExampleResult result =
                new ExampleResult(example, Outcome.NO_VERDICT, reason, List.of(), null, List.of(), null, 0);
        if (run.ended(result)) {
            listener.finished(result);
        }
    }

    private Exchange read(Example example) {
        Exchange exchange = reader.apply(example);
        exchange.findings().forEach(this::report);
        return exchange;
    }

    private void report(Finding finding) {
        weights.apply(finding).ifPresent(weighed -> suppressions.getOrDefault(weighed.page(), List.of()).stream()
                .filter(suppression -> suppression.covers(weighed.rule(), weighed.span()))
                .findFirst()
                .ifPresentOrElse(
                        by -> listener.silenced(new Silenced(weighed, Silenced.By.PAGE, by.reason())),
                        () -> listener.finding(weighed)));
    }

    /** How the scenarios as a whole ended. */
    private record Ending(@Nullable Throwable bug, boolean interrupted) {

        static final Ending GOOD = new Ending(null, false);
    }
}
