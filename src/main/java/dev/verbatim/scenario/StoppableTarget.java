package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.Target;
import dev.verbatim.replay.WrappedTarget;
import java.util.List;

/** A target that sends nothing more once it was stopped, so that a run which is interrupted ends at once. */
final class StoppableTarget extends WrappedTarget {

    static final String REASON = "the run was interrupted";

    private volatile boolean stopped;

    StoppableTarget(Target target) {
        super(target);
    }

    @Override
    public void stop() {
        stopped = true;
        super.stop();
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        return stopped
                ? new Attempt(Outcome.NO_VERDICT, REASON, null, null, null, List.of(), 0, List.of(), 0)
                : super.replay(page, exchange, provision);
    }
}
