package dev.verbatim.scenario;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.model.Page;
import dev.verbatim.scenario.files.Planned;
import java.util.List;

/** Takes the selected ones from the examples of a page. */
public final class ExampleFilter {

    private final Selector selector;

    public ExampleFilter(Selection selection) {
        this.selector = new Selector(selection, ExchangeReader::read);
    }

    public List<Planned> of(Page page, List<Planned> examples) {
        return selector.select(page, examples);
    }
}
