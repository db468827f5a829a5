package dev.verbatim.cli;

import dev.verbatim.accept.ThreeProofs;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.mock.RecordedAnswers;
import dev.verbatim.mock.Recorder;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Silenced;
import dev.verbatim.replay.RememberingTarget;
import dev.verbatim.replay.RememberingTarget.Remembered;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the answers of a live target beside earlier recordings, and has them recorded once their examples have a verdict. */
final class AnswerKeeper implements RunListener {

    private final RunListener next;
    private final RememberingTarget target;
    private final RecordedAnswers recorded;
    private final ThreeProofs proofs;
    private final @Nullable Recorder recorder;
    private final Clock clock;
    private final List<String> refused = new ArrayList<>();
    private int kept;
    private @Nullable EnvironmentException failure;

    /**
     * A keeper.
     *
     * @param recorded what was recorded before this run
     * @param recorder null where nothing is to be recorded
     */
    AnswerKeeper(
            RunListener next,
            RememberingTarget target,
            RecordedAnswers recorded,
            ThreeProofs proofs,
            @Nullable Recorder recorder,
            Clock clock) {
        this.next = next;
        this.target = target;
        this.recorded = recorded;
        this.proofs = proofs;
        this.recorder = recorder;
        this.clock = clock;
    }

    boolean records() {
        return recorder != null;
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
    public void silenced(Silenced silenced) {
        next.silenced(silenced);
    }

    @Override
    public void waiting(String words) {
        next.waiting(words);
    }

    @Override
    public void notRemoved(List<String> things) {
        next.notRemoved(things);
    }

    @Override
    public void finished(ExampleResult result) {
        Remembered answer = result.outcome() == Outcome.MATCHES || result.outcome() == Outcome.DRIFTED
                ? target.take(result.example().id()).orElse(null)
                : null;
        ReceivedResponse response = answer == null ? null : answer.attempt().response();
        if (answer == null || response == null) {
            next.finished(result);
            return;
        }
        // First the others: the masking learns from a result what its recording must not hold.
        next.finished(compared(result, answer, response));
        if (recorder != null && failure == null) {
            keep(recorder, result, answer, response);
        }
    }

    @Override
    public void ended(RunSummary summary) {
        next.ended(summary);
        if (failure != null) {
            throw failure;
        }
    }

    private ExampleResult compared(ExampleResult result, Remembered answer, ReceivedResponse response) {
        return recorded.of(result.example().id())
                .flatMap(r -> proofs.compare(answer.exchange(), r.response(), r.date(), response, result.drifts()))
                .map(result::with)
                .orElse(result);
    }

    private void keep(Recorder into, ExampleResult result, Remembered answer, ReceivedResponse response) {
        try {
            if (result.outcome() == Outcome.DRIFTED
                    && !answer.attempt().further().isEmpty()) {
                refused.add("`" + answer.exchange().example().name()
                        + "` is not recorded: it drifted, and what its first answer led to cannot be kept with it");
                return;
            }
            String today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
            String reason = into.keep(answer.exchange(), response, today);
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
