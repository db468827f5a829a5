package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Page;

/** A target as those see it who undo something at the end of its run: it sends also where the run was stopped. */
record CleaningTarget(String name, String url, Sender sender) implements Target {

    /** Sends by the rules of the target. */
    interface Sender {
        Attempt replay(Page page, Exchange exchange, Provision provision);
    }

    @Override
    public Attempt replay(Page page, Exchange exchange) {
        return replay(page, exchange, Provision.NONE);
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        return sender.replay(page, exchange, provision);
    }

    @Override
    public void close() {}
}
