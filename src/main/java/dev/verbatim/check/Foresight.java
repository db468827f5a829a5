package dev.verbatim.check;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.Link;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Block;
import dev.verbatim.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads in the background what the rules are going to ask about the docs around a page: its types, what it includes,
 * and what it links to. Whoever checks one page waits half as long; for many pages all processors are busy anyway.
 */
final class Foresight {

    private Foresight() {}

    static void begin(PageFile file, Page page, DocsIndex docs) {
        start(() -> {
            // A view of its own: what a checked page works out is for the one thread that judges it.
            links(new CheckedPage(file, page, docs), docs);
            types(page, docs);
        });
    }

    private static void types(Page page, DocsIndex docs) {
        for (Block block : page.blocks()) {
            String name = block.annotation().typeName();
            if (name != null) {
                docs.types().find(name, page.path());
            }
        }
    }

    private static void links(CheckedPage page, DocsIndex docs) {
        // From the last to the first: the rules come from the other side.
        List<Destination> destinations = new ArrayList<>(page.destinations());
        Collections.reverse(destinations);
        for (Destination destination : destinations) {
            Path file = destination.file();
            boolean included = destination.link().kind() == Link.Kind.INCLUDE;
            if (file != null && (included || !destination.target().bookmark().isEmpty())) {
                docs.facts(file);
            }
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        // Nothing is lost: the rule that asks meets the same, and tells.
                        Thread.currentThread().interrupt();
                    }
                },
                "verbatim-foresight");
        thread.setDaemon(true);
        thread.start();
    }
}
