package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A target around another one, which does all the work; what a subclass adds is all that it has to say. */
public abstract class WrappedTarget implements Target {

    private final Target target;

    protected WrappedTarget(Target target) {
        this.target = target;
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
    public final Attempt replay(Page page, Exchange exchange) {
        return replay(page, exchange, Provision.NONE);
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        return target.replay(page, exchange, provision);
    }

    @Override
    public @Nullable String objection(Exchange exchange, Provision provision, Predicate<String> owned) {
        return target.objection(exchange, provision, owned);
    }

    @Override
    public boolean hasState() {
        return target.hasState();
    }

    @Override
    public void again() {
        target.again();
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
    public void stop() {
        target.stop();
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
