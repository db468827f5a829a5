package dev.verbatim.cli;

import dev.verbatim.mock.Recorder;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.replay.RememberingTarget;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has the answers of a live target recorded once their examples have a verdict. */
final class AnswerKeeper implements RunListener {

    private final RunListener next;
    private final RememberingTarget target;
    private final Recorder recorder;
    private final Clock clock;
    private final List<String> refused = new ArrayList<>();
    private int kept;
    private @Nullable EnvironmentException failure;

    AnswerKeeper(RunListener next, RememberingTarget target, Recorder recorder, Clock clock) {
        this.next = next;
        this.target = target;
        this.recorder = recorder;
        this.clock = clock;
    }

    int kept() {
        return kept;
    }

    /** What could not be kept, and why. */
    List<String> refused() {
        return refused;
    }

    @Override
    public void started(RunInfo info) {
        next.started(info);
    }

    @Override
    public void finding(Finding finding) {
        next.finding(finding);
    }

    @Override
    public void finished(ExampleResult result) {
        // First the others: the masking learns from a result what its recording must not hold.
        next.finished(result);
        if (failure == null && (result.outcome() == Outcome.MATCHES || result.outcome() == Outcome.DRIFTED)) {
            target.take(result.example().id()).ifPresent(this::keep);
        }
    }

    @Override
    public void ended(RunSummary summary) {
        next.ended(summary);
        if (failure != null) {
            throw failure;
        }
    }

    private void keep(RememberingTarget.Remembered answer) {
        if (answer.attempt().response() == null) {
            return;
        }
        try {
            String today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
            String reason = recorder.keep(answer.exchange(), answer.attempt().response(), today);
            if (reason == null) {
                kept++;
            } else {
                refused.add("`" + answer.exchange().example().name() + "` is not recorded: " + reason);
            }
        } catch (EnvironmentException e) {
            // A scenario must not fail for it; the run as a whole ends with it, its reports written.
            failure = e;
        }
    }
}
