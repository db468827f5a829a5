package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Forecast;
import dev.verbatim.scenario.files.Planned;
import dev.verbatim.scenario.files.ScenarioCatalog;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The examples that a run would take, and what would become of them, for those who want to know without running them. */
public final class SelectedExamples {

    private SelectedExamples() {}

    /**
     * Tells every selected example, page by page.
     *
     * @throws dev.verbatim.model.UsageException where nothing is selected that should be, once all pages were seen
     */
    public static void each(
            Iterator<Page> pages,
            Selection selection,
            ScenarioCatalog scenarios,
            Forecast forecast,
            Consumer<Outlook> consumer) {
        each(pages, selection, scenarios, (page, planned) -> {
            Exchange exchange = planned.of(ExchangeReader.read(planned.documented()));
            consumer.accept(Outlook.of(forecast, planned, exchange, scenarios.methods()));
        });
    }

    /** The same for those who want to know which they are, and no more. */
    public static void each(
            Iterator<Page> pages, Selection selection, ScenarioCatalog scenarios, BiConsumer<Page, Planned> consumer) {
        Selector selector = new Selector(selection, ExchangeReader::read);
        Shard shard = selection.shard();
        boolean none = true;
        while (pages.hasNext()) {
            Page page = pages.next();
            for (Planned planned : selector.select(page, scenarios.plan(page))) {
                none = false;
                if (shard == null || shard.holds(planned)) {
                    consumer.accept(page, planned);
                }
            }
        }
        if (none && !selection.mayBeEmpty()) {
            throw selector.nothing();
        }
    }
}
