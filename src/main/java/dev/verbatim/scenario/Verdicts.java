package dev.verbatim.scenario;

import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.replay.Attempt;
import dev.verbatim.scenario.files.ScenarioRun.Trouble;
import java.util.List;

/** Says how an example ended. */
final class Verdicts {

    private Verdicts() {}

    /** The verdict on an attempt that got no response. */
    static ExampleResult failed(Example example, Attempt attempt, Outcome outcome) {
        return new ExampleResult(
                example,
                outcome,
                attempt.reason(),
                List.of(),
                null,
                List.of(),
                ExchangedText.of(attempt, true),
                attempt.millis());
    }

    /** The verdict on an example whose set-up got nowhere. */
    static ExampleResult blocked(Example example, Trouble trouble) {
        return new ExampleResult(
                example,
                trouble.outcome(),
                trouble.reason(),
                List.of(),
                null,
                List.of(),
                ExchangedText.of(trouble.attempt(), true),
                trouble.attempt().millis());
    }

    /** The verdict on a response. */
    static ExampleResult judged(Example example, Attempt attempt, Judgement judgement) {
        boolean drifted = judgement.fails(Slice.WHOLE);
        Proof proof = attempt.proof();
        return new ExampleResult(
                example,
                drifted ? Outcome.DRIFTED : Outcome.MATCHES,
                null,
                judgement.drifts(),
                proof,
                judgement.unproven(),
                ExchangedText.of(attempt, drifted),
                attempt.millis());
    }
}
