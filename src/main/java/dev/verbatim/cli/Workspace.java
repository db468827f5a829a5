package dev.verbatim.cli;

import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.PageJudge;
import dev.verbatim.check.RulePage;
import dev.verbatim.check.TypePages;
import dev.verbatim.check.baseline.Baseline;
import dev.verbatim.check.baseline.BaselineFile;
import dev.verbatim.check.fix.FixedPage;
import dev.verbatim.check.fix.PageFixer;
import dev.verbatim.check.rule.CheckOptions;
import dev.verbatim.cli.watch.LiveCheck;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.config.SettingsLoader;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.Page;
import dev.verbatim.model.UsageException;
import dev.verbatim.scenario.SelectedExamples;
import dev.verbatim.scenario.Selection;
import dev.verbatim.scenario.files.DocsMethods;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.scenario.files.ScenarioFiles;
import dev.verbatim.secret.ConfiguredSecrets;
import dev.verbatim.shape.LazyTypes;
import dev.verbatim.shape.TypeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The docs that a command works on, and the settings around them. */
public final class Workspace {

    private final Settings settings;
    private final PageArguments arguments;
    private volatile DocsSet found;
    private volatile DocsSet docs;
    private final boolean narrowed;
    private final PageReader reader;
    private final TypePages typePages;
    private final LazyTypes types;
    private final AtomicBoolean foreseen = new AtomicBoolean();

    private Workspace(Settings settings, PageArguments arguments, DocsSet found, DocsSet docs, boolean narrowed) {
        this.settings = settings;
        this.arguments = arguments;
        this.found = found;
        this.docs = docs;
        this.narrowed = narrowed;
        this.reader = new PageReader(readOptions(settings));
        this.typePages = new TypePages(new PageReader(readOptions(settings).withProse()), this::wholeSet);
        this.types = new LazyTypes(typePages);
    }

    private static ReadOptions readOptions(Settings settings) {
        return new ReadOptions(settings.inferHeadings(), settings.apiDoctorTags());
    }

    /**
     * Finds the pages that the arguments name, or those of {@code docs:} where there are none.
     *
     * @throws UsageException where there are none
     */
    public static Workspace open(Settings settings, Path directory, List<String> paths) {
        PageArguments arguments = PageArguments.of(directory, settings.root(), paths);
        DocsSet found = find(settings, arguments);
        return new Workspace(settings, arguments, found, found, false);
    }

    private static DocsSet find(Settings settings, PageArguments arguments) {
        List<Path> places = arguments.paths().isEmpty()
                ? settings.docs().stream().map(Path::of).toList()
                : arguments.paths();
        return DocsSet.find(settings.root(), places, settings.exclude());
    }

    /** Looks for the pages again, because files came or went; where all were removed, none are found. */
    public DocsSet findAgain() {
        try {
            found = find(settings, arguments);
        } catch (UsageException e) {
            found = new DocsSet(List.of(), List.of());
        }
        docs = found;
        return docs;
    }

    /** These docs, judged again whenever they change. */
    public LiveCheck live(DocsIndex index, FindingWeights weights) {
        return new LiveCheck(this::findAgain, index, typePages, new PageJudge(index, weights));
    }

    /**
     * Only the pages that differ from a git reference; types, links and includes are still those of all of them.
     *
     * @param reference all pages where it is null
     * @throws UsageException where git does not know it
     */
    public Workspace changedSince(@Nullable String reference, Path directory) {
        if (reference == null) {
            return this;
        }
        ChangedFiles changed = ChangedFiles.since(reference, directory);
        List<PageFile> pages = found.pages().stream()
                .filter(page -> changed.contains(real(page.file())))
                .toList();
        return new Workspace(settings, arguments, found, new DocsSet(pages, List.of()), true);
    }

    /**
     * Only what stands in selected examples: their pages, and of these the blocks that they are made of.
     *
     * @throws UsageException where nothing is selected that should be
     */
    public Workspace only(Selection selection, ScenarioCatalog scenarios) {
        Map<String, Set<Integer>> blocks = new LinkedHashMap<>();
        SelectedExamples.each(pages(), selection, scenarios, (page, planned) -> {
            Set<Integer> lines = blocks.computeIfAbsent(page.path(), path -> new TreeSet<>());
            lines.add(planned.documented().request().fenceLine());
            planned.documented().responses().forEach(response -> lines.add(response.line()));
        });
        Map<Path, Set<Integer>> lines = new LinkedHashMap<>();
        List<PageFile> pages = new ArrayList<>();
        for (PageFile page : docs.pages()) {
            Set<Integer> here = blocks.get(page.display());
            if (here != null) {
                pages.add(page);
                lines.put(page.file().normalize(), here);
            }
        }
        PageArguments narrower = new PageArguments(arguments.paths(), lines);
        return new Workspace(settings, narrower, found, new DocsSet(pages, List.of()), true);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Settings for the working directory, where any flag that is not null beats them. */
    public static Settings settings(Console console, Overrides flags) {
        Settings settings = new SettingsLoader(RulePage::ids).load(console.directory(), console.environment(), flags);
        ConfiguredSecrets.learn(settings, console.environment(), console.masking());
        return settings;
    }

    public Settings settings() {
        return settings;
    }

    public DocsSet docs() {
        return docs;
    }

    /** The pages, read as they are asked for, some ahead and several at a time. */
    public Iterator<Page> pages() {
        return new PagesAhead<>(docs.pages(), reader::read, page -> {});
    }

    /** The pages with nothing but the blocks at the lines that were asked for, where lines were. */
    public Iterator<Page> slices() {
        Function<PageFile, Page> slice = file -> {
            Page page = reader.read(file);
            Set<Integer> lines = lines(file);
            return lines.isEmpty() ? page : new PageSlice(page, lines).of(page);
        };
        return new PagesAhead<>(docs.pages(), slice, page -> {});
    }

    private Set<Integer> lines(PageFile file) {
        return arguments.lines().getOrDefault(file.file().normalize(), Set.of());
    }

    /** The same for a run, which will ask for the types that its pages name. */
    public Iterator<Page> pagesToRun() {
        return new PagesAhead<>(docs.pages(), reader::read, this::foresee);
    }

    /** Reads some of the pages, and says of each when it is taken. */
    public Iterator<Page> read(List<PageFile> files, Consumer<Page> taken) {
        return new PagesAhead<>(files, reader::read, taken);
    }

    /** What is known of the docs around the pages, for a check that begins now. */
    public DocsIndex index(Instant now) {
        boolean whole = !narrowed
                && arguments.paths().stream()
                        .allMatch(path -> Files.isDirectory(settings.root().resolve(path)));
        CheckOptions options = new CheckOptions(settings.baseUrls(), now);
        return new DocsIndex(
                new PageReader(readOptions(settings).withProse()),
                DocsRoot.of(settings.root(), found.pages()),
                types,
                whole,
                options);
    }

    /** The pages, judged as they are asked for, some ahead and several at a time; of some only blocks. */
    public Iterator<JudgedPage> judged(DocsIndex index, FindingWeights weights) {
        PageJudge judge = new PageJudge(index, weights);
        Function<PageFile, JudgedPage> slice = file -> {
            JudgedPage page = judge.judge(file);
            Set<Integer> lines = lines(file);
            return lines.isEmpty() ? page : new PageSlice(reader.read(file), lines).of(page);
        };
        return new PagesAhead<>(docs.pages(), slice, page -> {});
    }

    /**
     * The pages, judged and mended in memory.
     *
     * @throws UsageException where lines were asked for
     */
    public Iterator<FixedPage> fixed(DocsIndex index, FindingWeights weights) {
        if (!arguments.lines().isEmpty()) {
            throw new UsageException("`--fix` mends whole pages; name them without a line, `-e` or `--tags`");
        }
        PageFixer fixer = new PageFixer(new PageJudge(index, weights));
        return new PagesAhead<>(docs.pages(), fixer::fix, page -> {});
    }

    /** Where the baseline is, or would be. */
    public Path baselineFile() {
        Path configured = settings.baseline();
        return configured == null ? settings.root().resolve(BaselineFile.NAME) : configured;
    }

    /** Whether a baseline is configured, or there is one of the usual name. */
    public boolean hasBaseline() {
        return settings.baseline() != null || Files.exists(baselineFile());
    }

    /** The baseline, if one is configured or there is one of the usual name. */
    public @Nullable Baseline baseline(UnaryOperator<String> mask) {
        Path file = baselineFile();
        if (!hasBaseline()) {
            return null;
        }
        Set<String> known = docs.pages().stream().map(PageFile::display).collect(Collectors.toSet());
        return Baseline.read(
                file,
                shown(file),
                page -> known.contains(page) || Files.exists(settings.root().resolve(page)),
                mask);
    }

    /** A file's path as people see it. */
    public String shown(Path file) {
        Path root = settings.root();
        return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
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

    /** The page in a file, where it is one of the whole docs set's, or was one from which types were read. */
    public Optional<PageFile> pageAt(Path file) {
        return Stream.<Supplier<List<PageFile>>>of(
                        () -> docs.pages(), () -> wholeSet().pages(), typePages::pages)
                .flatMap(pages -> pages.get().stream())
                .filter(page -> page.file().toAbsolutePath().normalize().equals(file))
                .findFirst();
    }

    /** Takes note of a page that was changed, made or removed; whether types may be others now. */
    public boolean typesChanged(PageFile page) {
        boolean changed = typePages.changed(page);
        types.forget(page.display());
        return changed;
    }

    /** Paths of the pages that may document a type of that name, which is in lower case and lacks its namespace. */
    public List<String> pagesNaming(String type) {
        return typePages.naming(type);
    }

    /** The pages that types are read from, once one was asked for. */
    public List<PageFile> typePages() {
        return typePages.pages();
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
            return found;
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
