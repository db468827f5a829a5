package dev.verbatim.scenario;

import dev.verbatim.config.Settings;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Page;
import dev.verbatim.scenario.files.DocsMethods;
import dev.verbatim.scenario.files.Methods;
import dev.verbatim.scenario.files.Planned;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.scenario.files.ScenarioFiles;
import dev.verbatim.shape.DocumentedTypes;
import dev.verbatim.shape.TypeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The docs that features were compiled from, where they are at hand: each page is read when it is first asked for. */
final class SessionDocs {

    /** What a feature's scenario says, as the docs have it. */
    record Found(Page page, Exchange exchange) {}

    private final PageReader reader;
    private final ScenarioCatalog scenarios;
    private final Map<String, PageFile> files = new LinkedHashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    /** The docs that the configuration file names; none where there is no such file. */
    SessionDocs(Settings settings) {
        reader = new PageReader(new ReadOptions(settings.inferHeadings(), settings.apiDoctorTags()));
        if (settings.file() != null) {
            List<Path> places = settings.docs().stream().map(Path::of).toList();
            DocsSet.find(settings.root(), places, settings.exclude())
                    .pages()
                    .forEach(file -> files.put(file.display(), file));
        }
        Methods methods =
                new DocsMethods(() -> files.keySet().stream().map(this::page).iterator(), this::page);
        scenarios = ScenarioCatalog.of(ScenarioFiles.read(settings.root(), settings.scenarios()), methods);
    }

    /** The example of that name. */
    synchronized Optional<Found> find(String path, String name) {
        if (!files.containsKey(path)) {
            return Optional.empty();
        }
        Page page = page(path);
        for (Planned planned : scenarios.plan(page)) {
            if (planned.example().name().equals(name)) {
                return Optional.of(new Found(page, planned.of(ExchangeReader.read(planned.documented()))));
            }
        }
        return Optional.empty();
    }

    /** The examples that set-up names. */
    Methods methods() {
        return scenarios.methods();
    }

    synchronized TypeCatalog types() {
        List<Page> all = new ArrayList<>();
        files.keySet().forEach(path -> all.add(page(path)));
        return DocumentedTypes.of(all);
    }

    private synchronized Page page(String path) {
        return pages.computeIfAbsent(path, unread -> {
            PageFile file = files.get(unread);
            if (file == null) {
                throw new IllegalStateException("`" + unread + "` is no page of the docs");
            }
            try {
                return reader.read(unread, Files.readAllBytes(file.file()));
            } catch (IOException e) {
                throw new EnvironmentException("`" + unread + "` cannot be read: " + e.getMessage(), e);
            }
        });
    }
}
