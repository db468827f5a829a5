package dev.verbatim.cli.command;

import dev.verbatim.cli.Answers;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.ExitCode;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.RecordingAges;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.watch.Round;
import dev.verbatim.config.Settings;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunSummary;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.ReplayRun;
import dev.verbatim.scenario.Selection;
import dev.verbatim.scenario.files.Planned;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.shape.AskedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Replays some pages after others against one target, which stays open between the rounds. */
final class ReplayRounds implements AutoCloseable {

    private final Console console;
    private final Workspace workspace;
    private final ReplayOptions options;
    private final Selection selection;
    private final AskedTypes types;
    private Target target;
    private ScenarioCatalog catalog = ScenarioCatalog.NONE;

    ReplayRounds(Console console, Workspace workspace, ReplayOptions options, Selection selection) {
        this.console = console;
        this.workspace = workspace;
        this.options = options;
        this.selection = selection;
        this.types = new AskedTypes(workspace.types());
        this.target = options.openTarget(workspace.settings(), console, types);
    }

    /**
     * What came of a round.
     *
     * @param url where it went
     * @param examples how many were selected, on {@code pages}
     */
    record Replayed(Round round, String url, int examples, int pages, long millis, boolean interrupted) {}

    /**
     * Replays what is selected of some pages.
     *
     * @param taken hears of each page before it is replayed
     * @param all whether these are all pages, of which something must be selected where names or tags were given
     * @throws dev.verbatim.model.UsageException where that is not so, or a file cannot be used that the target answers from
     */
    Replayed replay(List<PageFile> pages, Consumer<Page> taken, boolean all) {
        Settings settings = workspace.settings();
        target.again();
        Round round = new Round(Output.progress(console));
        Answers answers = Answers.of(settings, target, false, round, console);
        boolean mayBeEmpty = !all || (selection.names().isEmpty() && selection.tags() == null);
        RunSummary summary = ReplayRun.of(
                        ReplayOptions.run(settings, List.of()),
                        answers.target(),
                        types,
                        answers.listener(),
                        console.clock())
                .with(catalog)
                .without(console.masking().names())
                .run(
                        List.of(),
                        workspace.read(pages, taken),
                        new Selection(selection.names(), selection.tags(), selection.lines(), mayBeEmpty, null));
        return new Replayed(
                round,
                target.url(),
                round.examples(),
                round.pages(),
                summary.millis(),
                summary.exitCode() == ExitCode.INTERRUPTED);
    }

    /** What is wrong with the docs set as such. */
    List<Finding> ofSet() {
        Settings settings = workspace.settings();
        List<Finding> findings = new ArrayList<>(workspace.docs().findings());
        findings.addAll(catalog.findings(workspace.isWhole()));
        findings.addAll(RecordingAges.findings(settings, workspace.docs(), options.examples(), console.clock()));
        FindingWeights weights = new FindingWeights(settings.rules());
        return findings.stream().map(weights::apply).flatMap(Optional::stream).toList();
    }

    /** Reads the scenario files again; what they name in pages is looked up anew, too. */
    void readScenarios() {
        catalog = options.scenarios(workspace, console);
    }

    boolean hasScenarios() {
        return !options.scenarioPlaces(workspace.settings(), console).isEmpty();
    }

    /** The examples of a page, each with each of its scenarios. */
    List<Planned> plan(Page page) {
        return catalog.plan(page);
    }

    /** Whether what one request changes is there for the next. */
    boolean hasState() {
        return target.hasState();
    }

    /** Takes note of a changed page; the paths of those that asked for types that it documents, or did. */
    Set<String> typesChanged(PageFile page) {
        Set<String> concerned = naming(page);
        boolean changed = workspace.typesChanged(page);
        concerned.addAll(naming(page));
        return changed ? types.askers(concerned) : Set.of();
    }

    private Set<String> naming(PageFile page) {
        Set<String> names = new TreeSet<>();
        for (String name : types.names()) {
            if (workspace.pagesNaming(name).contains(page.display())) {
                names.add(name);
            }
        }
        return names;
    }

    /** Makes the mock read again what it answers from. */
    void reopen() {
        target.close();
        target = options.openTarget(workspace.settings(), console, types);
    }

    @Override
    public void close() {
        target.close();
    }
}
