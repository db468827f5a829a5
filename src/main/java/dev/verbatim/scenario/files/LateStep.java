package dev.verbatim.scenario.files;

import dev.verbatim.model.Outcome;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.CleanUp;
import dev.verbatim.replay.Target;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A step of clean-up, which its scenario sends when it is over. Where it could not, because the run was interrupted or
 * the service did not let it through, the end of the run does.
 */
final class LateStep implements CleanUp.Step {

    private static final String BUSY = "clean-up that was still under way when the run ended";

    private final Function<Target, Sent> sending;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private volatile @Nullable String failure;

    /** How a step is sent. */
    LateStep(Function<Target, Sent> sending) {
        this.sending = sending;
    }

    private enum State {
        OPEN,
        UNDER_WAY,
        DONE
    }

    /**
     * What became of sending it.
     *
     * @param failure what went wrong, in plain words; null where nothing did
     */
    record Sent(@Nullable String failure, Attempt attempt) {

        static final Sent WELL = new Sent(null, Attempt.notSent(""));

        /** Whether it may work out later, and does no harm when it arrives twice. */
        boolean mayGoAgain() {
            boolean harmless = attempt.attempts() == 0
                    || (attempt.request() != null && attempt.request().method().equals("DELETE"));
            return failure != null && attempt.failed() == Outcome.NO_VERDICT && harmless;
        }
    }

    /** Sends it, once; what went wrong for good, or null. */
    @Nullable
    String send(Target target) {
        return send(target, false);
    }

    @Override
    public @Nullable String undo(Target target) {
        if (state.get() == State.OPEN) {
            send(target, true);
        }
        return state.get() == State.UNDER_WAY ? BUSY : failure;
    }

    private @Nullable String send(Target target, boolean last) {
        if (!state.compareAndSet(State.OPEN, State.UNDER_WAY)) {
            return null;
        }
        State next = State.DONE;
        try {
            Sent sent = sending.apply(target);
            if (sent.mayGoAgain() && !last) {
                next = State.OPEN;
                return null;
            }
            failure = sent.failure();
            return sent.failure();
        } finally {
            state.set(next);
        }
    }
}
