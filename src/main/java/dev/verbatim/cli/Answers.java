package dev.verbatim.cli;

import dev.verbatim.config.Settings;
import dev.verbatim.mock.Recorder;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.RememberingTarget;
import dev.verbatim.replay.Target;
import dev.verbatim.report.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What a run does with the answers it gets, beyond judging them.
 *
 * @param target where the run sends requests
 * @param listener what the run tells its results
 */
public record Answers(
        Target target, RunListener listener, @Nullable AnswerKeeper keeper) {

    /**
     * Prepares a run.
     *
     * @param record whether to keep what a live target answers
     */
    public static Answers of(Settings settings, Target target, boolean record, Output output, Console console) {
        if (!record) {
            return new Answers(target, output, null);
        }
        if (settings.chosenTarget().url() == null) {
            throw new UsageException(
                    "`--record` keeps what a service answers, and the mock is none;" + " name one with `--target`");
        }
        RememberingTarget remembering = new RememberingTarget(target);
        Recorder recorder = new Recorder(settings.recordings(), target.name(), output.masking());
        AnswerKeeper keeper = new AnswerKeeper(output, remembering, recorder, console.clock());
        return new Answers(remembering, keeper, keeper);
    }

    /** Says what was kept; not where results go, which may be read by a machine. */
    public void tell(Console console) {
        if (keeper != null) {
            keeper.refused().forEach(line -> console.err().println("warning: " + line));
            console.err().println(Counted.of(keeper.kept(), "answer") + " recorded");
        }
    }
}
