package dev.verbatim.scenario;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs scenarios on a thread of their own: Cucumber waits for ever when the thread that waits for it is interrupted,
 * which is how a run learns that someone pressed Ctrl-C.
 */
final class ScenarioThread {

    /** How long requests on their way may take to end, in milliseconds, once the run is interrupted. */
    private static final long PATIENCE = 2_000;

    private final ScenarioWatch watch = new ScenarioWatch();
    private final Thread thread;
    private volatile @Nullable Throwable thrown;

    ScenarioThread(CucumberRuntime cucumber, List<PageRun> runs, Clock clock) {
        thread = new Thread(
                () -> {
                    try {
                        cucumber.run(runs, watch, clock);
                    } catch (RuntimeException | Error e) {
                        thrown = e;
                    }
                },
                "verbatim-run");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the last scenario to end; false where the wait was interrupted, in which case {@code stop} was run. */
    boolean await(Runnable stop) {
        try {
            thread.join();
            // A thread that has ended is joined without a look at whether the wait was interrupted meanwhile.
            if (!Thread.interrupted()) {
                return true;
            }
            stop.run();
            return false;
        } catch (InterruptedException first) {
            stop.run();
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException second) {
                // Whoever insists does not want to wait for answers.
                return false;
            }
            return false;
        }
    }

    /** What went wrong with Verbatim itself; null where nothing did. */
    @Nullable
    Throwable bug() {
        Throwable outside = thrown;
        return outside != null ? outside : watch.bug();
    }
}
