package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.options.WatchOptions;
import dev.verbatim.cli.watch.FilesBeside;
import dev.verbatim.config.Settings;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.model.RunInfo;
import dev.verbatim.scenario.SelectedExamples;
import dev.verbatim.scenario.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code run --watch} from its options on. */
final class RunWatching implements Callable<Integer> {

    private final Console console;
    private final ReplayOptions replay;
    private final CommonOptions common;
    private final WatchOptions watch;
    private final Supplier<Settings> settings;
    private final Function<Settings, RunInfo> nothingYet;
    private @Nullable List<String> atLines;

    /**
     * @param settings reads the settings, again whenever they change
     * @param nothingYet what is known of a run before it begins
     */
    RunWatching(
            Console console,
            ReplayOptions replay,
            CommonOptions common,
            WatchOptions watch,
            Supplier<Settings> settings,
            Function<Settings, RunInfo> nothingYet) {
        this.console = console;
        this.replay = replay;
        this.common = common;
        this.watch = watch;
        this.settings = settings;
        this.nothingYet = nothingYet;
    }

    @Override
    public Integer call() {
        replay.refuseFor(watch);
        watch.refuseDocuments(common.format());
        Settings first = settings.get();
        refuseWrites(first);
        try {
            return new WatchLoop(console, settings, this::open).call();
        } catch (RuntimeException | Error e) {
            Output.ofRun(console, common, first).abandoned(nothingYet.apply(first), e);
            throw e;
        }
    }

    /** A page is saved many times before it is right, and what a write did nobody takes back. */
    private void refuseWrites(Settings current) {
        boolean live = current.chosenTarget().url() != null;
        String reason = "each save would change the service again; run that without `--watch`";
        watch.refuse(live && replay.target().allowWrites(), "--allow-writes", reason);
        watch.refuse(live && replay.target().allowDeletes() != null, "--allow-deletes", reason);
    }

    private WatchedRun open(Settings current) {
        refuseWrites(current);
        Workspace workspace = replay.open(current, console);
        Selection selection = selection(workspace);
        return new WatchedRun(
                console,
                common,
                workspace,
                new ReplayRounds(console, workspace, replay, selection),
                new FilesBeside(answers(current), written(current)),
                new FilesBeside(scenarios(current), written(current)),
                selection.names().isEmpty() && selection.tags() == null);
    }

    /** Lines move while somebody writes, so the examples at them are followed by their names. */
    private Selection selection(Workspace workspace) {
        Selection given = replay.selection(workspace);
        if (given.lines().isEmpty()) {
            return given;
        }
        List<String> names = atLines;
        if (names == null) {
            List<String> found = new ArrayList<>();
            SelectedExamples.each(
                    workspace.pages(),
                    given,
                    replay.scenarios(workspace, console),
                    (page, planned) -> found.add(planned.example().name()));
            names = found;
            atLines = found;
        }
        return new Selection(names, given.tags(), Map.of());
    }

    /** What the mock answers from, besides pages; a service answers by itself. */
    private static List<Path> answers(Settings current) {
        TargetSettings target = current.chosenTarget();
        if (target.url() != null) {
            return List.of();
        }
        return Stream.concat(Stream.of(current.recordings()), Stream.ofNullable(target.mappings()))
                .map(place -> place.toAbsolutePath().normalize())
                .toList();
    }

    private List<Path> scenarios(Settings current) {
        List<Path> places = new ArrayList<>();
        for (String place : replay.scenarioPlaces(current, console)) {
            // Of a glob, the folders before its first star.
            int star = Stream.of(place.indexOf('*'), place.indexOf('?'))
                    .filter(at -> at >= 0)
                    .min(Integer::compare)
                    .orElse(-1);
            String fixed = star < 0 ? place : place.substring(0, place.lastIndexOf('/', star) + 1);
            FilesBeside.path(current.root(), fixed).ifPresent(places::add);
        }
        return places;
    }

    private static List<Path> written(Settings current) {
        return Stream.of(current.reports(), current.features())
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }
}
