package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Page;
import dev.verbatim.scenario.files.Given;
import dev.verbatim.scenario.files.Planned;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page and its selected examples during a run. The page and what was read from it are let go of as soon as its last
 * example has ended.
 */
final class PageRun implements FeatureUnit {

    private final URI uri;
    private final Function<Example, Exchange> reader;
    private final Map<ExampleId, Planned> open = new LinkedHashMap<>();
    private final Map<ExampleId, Exchange> exchanges = new HashMap<>();
    private final Map<Integer, ExampleId> examples = new HashMap<>();
    private final int scenarios;
    private @Nullable Page page;
    private @Nullable CompiledFeature feature;

    PageRun(URI uri, Page page, List<Planned> selected, Function<Example, Exchange> reader) {
        this.uri = uri;
        this.page = page;
        this.reader = reader;
        this.scenarios = selected.size();
        selected.forEach(planned -> open.put(planned.example().id(), planned));
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public int scenarios() {
        return scenarios;
    }

    @Override
    public synchronized CompiledFeature feature() {
        CompiledFeature known = feature;
        if (known == null) {
            List<Exchange> read = new ArrayList<>();
            Map<ExampleId, Given> given = new HashMap<>();
            // What is wrong with the text of an example is told when it is read: once, however many scenarios it has.
            Map<ExampleId, Exchange> documented = new HashMap<>();
            for (Planned planned : open.values()) {
                Exchange exchange = planned.of(documented.computeIfAbsent(
                        planned.documented().id(), id -> reader.apply(planned.documented())));
                read.add(exchange);
                exchanges.put(exchange.example().id(), exchange);
                planned.given().ifPresent(one -> given.put(exchange.example().id(), one));
            }
            known = new FeatureCompiler().layOut(page(), read, given);
            known.scenarios().forEach(scenario -> examples.put(scenario.line(), scenario.id()));
            feature = known;
        }
        return known;
    }

    synchronized Page page() {
        return Objects.requireNonNull(page, "the page is gone once its examples have ended");
    }

    /** The exchange whose scenario stands at that line of the feature. */
    synchronized Exchange exchange(int line) {
        ExampleId id = examples.get(line);
        Exchange exchange = id == null ? null : exchanges.get(id);
        return Objects.requireNonNull(exchange, () -> "`" + uri + ":" + line + "` is no scenario");
    }

    /** An example that has no verdict yet, as it was planned. */
    synchronized Optional<Planned> planned(ExampleId id) {
        return Optional.ofNullable(open.get(id));
    }

    /** Notes that an example has its verdict; false where it had one already. */
    synchronized boolean ended(ExampleResult result) {
        boolean first = open.remove(result.example().id()) != null;
        exchanges.remove(result.example().id());
        if (open.isEmpty()) {
            page = null;
            feature = null;
        }
        return first;
    }

    /** Examples that have no verdict. */
    synchronized List<Example> open() {
        return open.values().stream().map(Planned::example).toList();
    }
}
