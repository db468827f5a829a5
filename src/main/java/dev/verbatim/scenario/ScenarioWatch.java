package dev.verbatim.scenario;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looks out for scenarios that ended otherwise than by their steps' own judgement. Cucumber itself takes an undefined
 * step, or nothing run at all, for no reason to complain.
 */
final class ScenarioWatch implements ConcurrentEventListener {

    private @Nullable Throwable bug;

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    /** The first thing that was wrong with Verbatim rather than with the docs; null where there was none. */
    synchronized @Nullable Throwable bug() {
        return bug;
    }

    private synchronized void finished(TestCaseFinished event) {
        Result result = event.getResult();
        Status status = result.getStatus();
        boolean judged = status == Status.PASSED
                || status == Status.SKIPPED
                || status == Status.PENDING
                || (status == Status.FAILED && result.getError() instanceof AssertionError);
        if (!judged && bug == null) {
            bug = new IllegalStateException(
                    "the scenario at " + event.getTestCase().getUri() + ":"
                            + event.getTestCase().getLocation().getLine() + " ended "
                            + status.name().toLowerCase(Locale.ROOT),
                    result.getError());
        }
    }
}
