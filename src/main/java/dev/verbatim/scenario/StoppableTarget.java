package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.CleanUp;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.Target;
import java.util.List;
import java.util.function.Consumer;

/** A target that sends nothing more once it was stopped, so that a run which is interrupted ends at once. */
final class StoppableTarget implements Target {

    static final String REASON = "the run was interrupted";

    private final Target target;
    private volatile boolean stopped;

    StoppableTarget(Target target) {
        this.target = target;
    }

    @Override
    public void stop() {
        stopped = true;
        target.stop();
    }

    @Override
    public String name() {
        return target.name();
    }

    @Override
    public String url() {
        return target.url();
    }

    @Override
    public boolean hasState() {
        return target.hasState();
    }

    @Override
    public Attempt replay(Page page, Exchange exchange) {
        return replay(page, exchange, Provision.NONE);
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        return stopped
                ? new Attempt(Outcome.NO_VERDICT, REASON, null, null, null, List.of(), 0, List.of(), 0)
                : target.replay(page, exchange, provision);
    }

    @Override
    public void announceTo(Consumer<String> listener) {
        target.announceTo(listener);
    }

    @Override
    public void atEnd(CleanUp.Step step) {
        target.atEnd(step);
    }

    @Override
    public List<String> cleanUp() {
        return target.cleanUp();
    }

    @Override
    public void close() {
        target.close();
    }
}
