package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A target that remembers what it answered until the verdict on it is known, for who wants the answer and not only the
 * verdict. The thread that replays an example is the one that hears of its verdict; it keeps the last answer.
 */
public final class RememberingTarget extends WrappedTarget {

    private final ThreadLocal<Map<ExampleId, Remembered>> last = ThreadLocal.withInitial(HashMap::new);

    public RememberingTarget(Target target) {
        super(target);
    }

    /** What became of replaying an example. */
    public record Remembered(Page page, Exchange exchange, Attempt attempt) {}

    /** What this thread last got for an example, once; what it got before that for others is forgotten. */
    public Optional<Remembered> take(ExampleId example) {
        Remembered found = last.get().get(example);
        last.remove();
        return Optional.ofNullable(found);
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        return remember(page, exchange, super.replay(page, exchange, provision));
    }

    private Attempt remember(Page page, Exchange exchange, Attempt attempt) {
        last.get().put(exchange.example().id(), new Remembered(page, exchange, attempt));
        return attempt;
    }
}
