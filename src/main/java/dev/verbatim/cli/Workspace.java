package dev.verbatim.cli;

import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.config.SettingsLoader;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.markdown.ResourcePages;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Page;
import dev.verbatim.model.UsageException;
import dev.verbatim.scenario.files.DocsMethods;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.scenario.files.ScenarioFiles;
import dev.verbatim.shape.DocumentedTypes;
import dev.verbatim.shape.LazyTypes;
import dev.verbatim.shape.TypeCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** The docs that a command works on, and the settings around them. */
public final class Workspace {

    private final Settings settings;
    private final PageArguments arguments;
    private final DocsSet docs;
    private final PageReader reader;
    private final TypeCatalog types;
    private final AtomicBoolean foreseen = new AtomicBoolean();

    private Workspace(Settings settings, PageArguments arguments, DocsSet docs) {
        this.settings = settings;
        this.arguments = arguments;
        this.docs = docs;
        this.reader = new PageReader(new ReadOptions(settings.inferHeadings(), settings.apiDoctorTags()));
        this.types = new LazyTypes(() -> DocumentedTypes.of(new ResourcePages(reader).of(wholeSet())));
    }

    /**
     * Finds the pages that the arguments name, or those of {@code docs:} where there are none.
     *
     * @throws UsageException where there are none
     */
    public static Workspace open(Settings settings, Path directory, List<String> paths) {
        PageArguments arguments = PageArguments.of(directory, settings.root(), paths);
        List<Path> places = arguments.paths().isEmpty()
                ? settings.docs().stream().map(Path::of).toList()
                : arguments.paths();
        return new Workspace(settings, arguments, DocsSet.find(settings.root(), places, settings.exclude()));
    }

    /** Settings for the working directory, where any flag that is not null beats them. */
    public static Settings settings(Console console, Overrides flags) {
        return new SettingsLoader(List.of()).load(console.directory(), console.environment(), flags);
    }

    public Settings settings() {
        return settings;
    }

    public DocsSet docs() {
        return docs;
    }

    /** The pages, read as they are asked for, some ahead and several at a time. */
    public Iterator<Page> pages() {
        return new PagesAhead(docs.pages(), reader, page -> {});
    }

    /** The same for a run, which will ask for the types that its pages name. */
    public Iterator<Page> pagesToRun() {
        return new PagesAhead(docs.pages(), reader, this::foresee);
    }

    /**
     * The scenarios of the settings, or of {@code files} where some are named.
     *
     * @throws UsageException where one of the files is not there
     */
    public ScenarioCatalog scenarios(List<String> files) {
        ScenarioFiles read = ScenarioFiles.read(settings.root(), files.isEmpty() ? settings.scenarios() : files);
        return ScenarioCatalog.of(read, DocsMethods.of(this::wholeSet, reader));
    }

    /** Whether all the docs are worked on, not only some pages. */
    public boolean isWhole() {
        return arguments.paths().isEmpty();
    }

    /** The lines of {@code PAGE:LINE} arguments by page as shown to people. */
    public Map<String, Set<Integer>> lines() {
        Map<String, Set<Integer>> result = new LinkedHashMap<>();
        for (PageFile page : docs.pages()) {
            Set<Integer> lines = arguments.lines().get(page.file().normalize());
            if (lines != null) {
                result.put(page.display(), lines);
            }
        }
        return result;
    }

    /** The types that the whole docs set documents, also where only some of its pages were named. */
    public TypeCatalog types() {
        return types;
    }

    /** Reads the types in the background once a page names one, while the run waits for its target anyway. */
    private void foresee(Page page) {
        boolean named = page.blocks().stream()
                .filter(block -> block.type() == BlockType.RESPONSE || block.type() == BlockType.REQUEST)
                .anyMatch(block -> block.annotation().typeName() != null);
        if (named && foreseen.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> types.find("", page.path()), "verbatim-types");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private DocsSet wholeSet() {
        if (arguments.paths().isEmpty()) {
            return docs;
        }
        List<Path> places = new ArrayList<>(arguments.paths());
        if (settings.file() != null) {
            settings.docs().forEach(folder -> places.add(Path.of(folder)));
        } else {
            arguments
                    .paths()
                    .forEach(path -> neighbours(settings.root().resolve(path).normalize(), places));
        }
        return DocsSet.find(settings.root(), places, settings.exclude());
    }

    /** A page by itself is looked at with its folder, and {@code api} folders with the {@code resources} beside them. */
    private static void neighbours(Path path, List<Path> places) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        while (folder != null && folder.getFileName() != null) {
            places.add(folder);
            Path resources = folder.resolveSibling("resources");
            if (Files.isDirectory(resources)) {
                places.add(resources);
                return;
            }
            if (!folder.getFileName().toString().equals("api")) {
                return;
            }
            folder = folder.getParent();
        }
    }
}
