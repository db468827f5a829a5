package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/** The examples that a run would take, for those who want to know without running them. */
public final class SelectedExamples {

    private SelectedExamples() {}

    /**
     * Tells every selected example, page by page.
     *
     * @throws dev.verbatim.model.UsageException where nothing is selected, once all pages were seen
     */
    public static void each(Iterator<Page> pages, Selection selection, Consumer<Exchange> consumer) {
        Selector selector = new Selector(selection, ExchangeReader::read);
        boolean none = true;
        while (pages.hasNext()) {
            for (Example example : selector.select(pages.next())) {
                none = false;
                consumer.accept(ExchangeReader.read(example));
            }
        }
        if (none) {
            throw selector.nothing();
        }
    }

    /** Why no target is asked about an example, because the page itself leaves nothing to send or to compare with. */
    public static Optional<String> objection(Exchange exchange) {
        return Optional.ofNullable(Unsendable.reason(exchange));
    }
}
