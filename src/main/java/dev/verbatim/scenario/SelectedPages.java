package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.scenario.files.Planned;
import dev.verbatim.scenario.files.ScenarioCatalog;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of a run: those that have selected examples, and what was found wrong with the ones that were read. */
final class SelectedPages {

    private final Selector selector;
    private final @Nullable Shard shard;
    private final WholeRun whole = new WholeRun();
    private final Function<Example, Exchange> reader;
    private final ScenarioCatalog catalog;
    private final List<PageRun> runs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<URI> uris = new HashSet<>();
    private int pages;
    private int examples;

    SelectedPages(
            Selector selector, @Nullable Shard shard, ScenarioCatalog catalog, Function<Example, Exchange> reader) {
        this.shard = shard;
        this.selector = selector;
        this.catalog = catalog;
        this.reader = reader;
    }

    /** Adds a page; {@code always} counts it, with its findings, even where it has no examples. */
    void add(Page page, boolean always) {
        List<Planned> selected = selector.select(page, catalog.plan(page));
        if (!always && selected.isEmpty()) {
            return;
        }
        URI uri = uri(page.path());
        whole.add(page, selected);
        List<Planned> mine = shard == null
                ? selected
                : selected.stream().filter(shard::holds).toList();
        boolean told = shard == null || shard.tells(page.path());
        if (told) {
            findings.addAll(page.findings());
            findings.addAll(catalog.findings(page));
        }
        if (!mine.isEmpty()) {
            runs.add(new PageRun(uri, page, mine, reader));
            examples += mine.size();
        }
        if (told || !mine.isEmpty()) {
            pages++;
        }
    }

    /** All that is selected, of which these pages hold one part. */
    WholeRun whole() {
        return whole;
    }

    List<PageRun> runs() {
        return runs;
    }

    List<Finding> findings() {
        return findings;
    }

    int pages() {
        return pages;
    }

    int examples() {
        return examples;
    }

    private URI uri(String page) {
        String path = "features/" + FeaturePath.of(page);
        URI uri = uri(path, null);
        for (int n = 2; !uris.add(uri); n++) {
            uri = uri(path, Integer.toString(n));
        }
        return uri;
    }

    private static URI uri(String path, @Nullable String fragment) {
        try {
            return new URI(null, null, path, fragment);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("`" + path + "` cannot be named", e);
        }
    }
}
