package dev.verbatim.cli;

import dev.verbatim.accept.ThreeProofs;
import dev.verbatim.config.Settings;
import dev.verbatim.mock.RecordedAnswers;
import dev.verbatim.mock.Recorder;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.RememberingTarget;
import dev.verbatim.replay.Target;
import dev.verbatim.report.Counted;
import dev.verbatim.report.VisibleText;
import dev.verbatim.secret.Masking;
import dev.verbatim.shape.DifferencePolicy;
import dev.verbatim.shape.ResponseComparer;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import org.jspecify.annotations.Nullable;

/**
 * What a run does with the answers it gets, beyond judging them.
 *
 * @param target where the run sends requests
 * @param listener what the run tells its results
 */
public record Answers(
        Target target,
        RunListener listener,
        Masking masking,
        @Nullable AnswerKeeper keeper) {

    /**
     * Prepares a run; one on the mock, or with no recordings and none to make, goes on as it is.
     *
     * @param record whether to keep what a live target answers
     */
    public static Answers of(Settings settings, Target target, boolean record, RunListener output, Console console) {
        boolean live = settings.chosenTarget().url() != null;
        if (record && !live) {
            throw new UsageException(
                    "`--record` keeps what a service answers, and the mock is none;" + " name one with `--target`");
        }
        if (!live) {
            return new Answers(target, output, console.masking(), null);
        }
        RecordedAnswers recorded = RecordedAnswers.read(settings.recordings());
        if (!record && recorded.isEmpty()) {
            return new Answers(target, output, console.masking(), null);
        }
        Strictness strictness = Strictness.named(settings.shape()).orElse(Strictness.STANDARD);
        ThreeProofs proofs = new ThreeProofs(
                new ResponseComparer(TypeCatalog.EMPTY), new DifferencePolicy(strictness, settings.rules()));
        RememberingTarget remembering = new RememberingTarget(target);
        Recorder recorder = record ? new Recorder(settings.recordings(), target.name(), console.masking()) : null;
        AnswerKeeper keeper = new AnswerKeeper(output, remembering, recorded, proofs, recorder, console.clock());
        return new Answers(remembering, keeper, console.masking(), keeper);
    }

    /** Says what was kept; not where results go, which may be read by a machine. */
    public void tell(Console console) {
        if (keeper != null && keeper.records()) {
            keeper.refused()
                    .forEach(line -> console.err().println("warning: " + VisibleText.line(masking.apply(line))));
            console.err().println(Counted.of(keeper.kept(), "answer") + " recorded");
        }
    }
}
