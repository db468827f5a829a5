package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.ExitCode;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.watch.FilesBeside;
import dev.verbatim.cli.watch.PageNeeds;
import dev.verbatim.cli.watch.ReplayState;
import dev.verbatim.cli.watch.Watched;
import dev.verbatim.config.Settings;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.UsageException;
import dev.verbatim.report.Counted;
import dev.verbatim.scenario.MergedExit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code run --watch}: the docs, replayed again whenever they change, page by page. */
final class WatchedRun implements Watched {

    private final Console console;
    private final CommonOptions common;
    private final Settings settings;
    private final Workspace workspace;
    private final WatchedPages docs;
    private final ReplayRounds rounds;
    private final FilesBeside answers;
    private final FilesBeside scenarios;
    private final boolean all;
    private final PageNeeds needs;
    private final ReplayState state = new ReplayState();
    private final Set<String> due = new TreeSet<>();
    private final Set<String> affected = new TreeSet<>();
    private boolean begun;
    private boolean scenariosChanged;
    private boolean interrupted;
    private int examples;
    private int pages;
    private long millis;
    private boolean told;
    private String url = "";
    private @Nullable UsageException problem;

    /**
     * Nothing is replayed yet.
     *
     * @param answers what the target answers from, besides pages
     * @param scenarios the scenario files
     * @param all whether every example of the pages is selected
     */
    WatchedRun(
            Console console,
            CommonOptions common,
            Workspace workspace,
            ReplayRounds rounds,
            FilesBeside answers,
            FilesBeside scenarios,
            boolean all) {
        this.console = console;
        this.common = common;
        this.settings = workspace.settings();
        this.workspace = workspace;
        this.docs = new WatchedPages(workspace);
        this.rounds = rounds;
        this.answers = answers;
        this.scenarios = scenarios;
        this.all = all;
        this.needs = new PageNeeds(settings.root());
    }

    @Override
    public Set<Path> folders() {
        Set<Path> folders = Stream.concat(
                        docs.folders(), needs.included().stream().map(Path::getParent))
                .collect(Collectors.toCollection(TreeSet::new));
        folders.addAll(answers.folders());
        folders.addAll(scenarios.folders());
        return folders;
    }

    @Override
    public boolean mayMatter(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".")
                && !name.endsWith("~")
                && (WatchedPages.isPage(file)
                        || (Files.isDirectory(file) && !answers.except().contains(file))
                        || answers.holds(file)
                        || scenarios.holds(file)
                        || needs.included().contains(file));
    }

    @Override
    public void all() {
        due.addAll(docs.paths());
        rounds.readScenarios();
        replay(due);
        state.ofSet(rounds.ofSet());
        begun = true;
    }

    @Override
    public boolean saved(Set<Path> changed) {
        if (told) {
            begin();
        }
        boolean found = find(changed);
        if (changed.stream().anyMatch(answers::holds)) {
            rounds.reopen();
            affected.addAll(docs.paths());
        }
        scenariosChanged |= changed.stream().anyMatch(scenarios::holds);
        Set<String> names = new TreeSet<>();
        due.forEach(page -> names.addAll(needs.names(page)));
        trying(() -> {
            rounds.readScenarios();
            List<String> again = List.copyOf(due);
            replay(due);
            again.forEach(page -> names.addAll(needs.names(page)));
            affected.addAll(rounds.hasState() ? needs.sending(names) : Set.of());
            affected.removeAll(again);
        });
        return found
                || problem != null
                || scenariosChanged
                || rounds.hasScenarios()
                || state.isEntangled()
                || !affected.isEmpty();
    }

    @Override
    public void rest() {
        trying(() -> {
            rounds.readScenarios();
            replay(due);
            if (scenariosChanged) {
                affected.addAll(givenOther());
                scenariosChanged = false;
            }
            if (state.isEntangled()) {
                affected.addAll(docs.paths());
            }
            affected.retainAll(docs.paths());
            replay(affected);
            state.ofSet(rounds.ofSet());
        });
    }

    /** Looks which pages came, went and changed, and whom their types and includes concern; whether some came or went. */
    private boolean find(Set<Path> changed) {
        boolean moved = docs.find(changed);
        if (moved) {
            Set<String> kept = docs.paths();
            state.only(kept);
            needs.only(kept);
            due.retainAll(kept);
        }
        Map<Path, PageFile> files = docs.all();
        for (Path file : changed) {
            docs.at(file).ifPresent(page -> affected.addAll(rounds.typesChanged(page)));
            if (files.containsKey(file)) {
                due.add(files.get(file).display());
            }
            affected.addAll(needs.including(file));
        }
        files.forEach((file, page) -> {
            if (!needs.knows(page.display()) || changed.contains(file.getParent())) {
                due.add(page.display());
            }
        });
        affected.removeAll(due);
        return moved;
    }

    private Set<String> givenOther() {
        Set<String> other = new TreeSet<>();
        for (Iterator<Page> read = workspace.read(List.copyOf(docs.all().values()), page -> {}); read.hasNext(); ) {
            Page page = read.next();
            if (needs.isGivenOther(page.path(), rounds.plan(page))) {
                other.add(page.path());
            }
        }
        return other;
    }

    private void begin() {
        told = false;
        examples = 0;
        pages = 0;
        millis = 0;
    }

    /** Replays pages, and strikes them off where that worked. */
    private void replay(Set<String> wanted) {
        if (wanted.isEmpty() && begun) {
            return;
        }
        Map<Path, PageFile> again = docs.at(wanted);
        Map<String, Path> files = new TreeMap<>();
        again.forEach((file, page) -> files.put(page.display(), file));
        ReplayRounds.Replayed replayed = rounds.replay(
                List.copyOf(again.values()),
                page -> needs.note(Objects.requireNonNull(files.get(page.path())), page, rounds.plan(page)),
                !begun);
        state.put(files.keySet(), replayed.round());
        url = replayed.url();
        interrupted |= replayed.interrupted();
        examples += replayed.examples();
        pages += replayed.pages();
        millis += replayed.millis();
        wanted.clear();
    }

    /** What is wrong in files beside the pages is told; what was to be done then waits for the next save. */
    private void trying(Runnable work) {
        try {
            problem = null;
            work.run();
        } catch (UsageException e) {
            problem = e;
        }
    }

    /** Somebody waits for the screen; the reports, of which there may be much to write, come after it. */
    @Override
    public void show(boolean last) {
        told = last;
        UsageException wrong = problem;
        if (wrong != null) {
            console.err().println("error: " + wrong.getMessage());
            console.err().flush();
        } else {
            tell(Output.onScreen(console, common, settings));
            console.out().flush();
        }
        Output reports = Output.inReports(console, settings);
        if (last && wrong != null) {
            reports.abandoned(info(0), wrong);
        } else if (last) {
            tell(reports);
        }
        reports.passOnInterruption();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Output output) {
        int of = all ? docs.count() : state.pages();
        int code = MergedExit.code(
                state.outcomes(),
                state.findings(),
                settings.failOn(),
                interrupted ? Set.of(ExitCode.INTERRUPTED) : Set.of());
        output.started(info(of));
        state.tell(output);
        output.ended(new RunSummary(of, state.outcomes(), state.findings(), millis, code));
        output.passOnInterruption();
    }

    private RunInfo info(int of) {
        return new RunInfo(
                "run",
                settings.target(),
                url,
                settings.shape(),
                of,
                state.examples(),
                Version.text(),
                console.clock().instant());
    }

    @Override
    public String words() {
        String done = "replayed " + Counted.of(examples, "example") + " on " + Counted.of(pages, "page");
        String none = state.examples() == 0 && problem == null ? "no example is selected" : done;
        return none + ", watching " + Counted.of(docs.count(), "page");
    }

    @Override
    public void close() {
        rounds.close();
    }
}
