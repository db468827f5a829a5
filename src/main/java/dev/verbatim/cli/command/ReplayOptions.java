package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Targets;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.ChangeOptions;
import dev.verbatim.cli.options.ExampleOptions;
import dev.verbatim.cli.options.PatienceOptions;
import dev.verbatim.cli.options.SelectionOptions;
import dev.verbatim.cli.options.ShardOptions;
import dev.verbatim.cli.options.TargetOptions;
import dev.verbatim.cli.options.WatchOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.RunOptions;
import dev.verbatim.scenario.Selection;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which examples are replayed, where to and how: what all commands understand that replay. */
final class ReplayOptions {

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final ShardOptions shards = new ShardOptions();

    @Mixin
    private final PatienceOptions patience = new PatienceOptions();

    @Option(
            names = "--shape",
            paramLabel = "STRICTNESS",
            description = "How severely differences are judged: strict, standard (the default) or lenient.")
    private @Nullable String shape;

    @Option(names = "--jobs", paramLabel = "N", description = "How many examples are replayed at a time (default: 8).")
    private @Nullable String jobs;

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            split = ",",
            description = "Scenario files, instead of those that `scenarios:` names.")
    private List<String> scenarioFiles = List.of();

    /**
     * The settings for the working directory, which these options beat.
     *
     * @throws dev.verbatim.model.UsageException also where an option makes no sense
     */
    Settings settings(Console console, @Nullable String failOn, @Nullable String reports) {
        shards.shard();
        return Workspace.settings(console, new Overrides(target.target(), shape, failOn, jobs, reports));
    }

    Workspace open(Settings settings, Console console) {
        return Workspace.open(settings, console.directory(), selection.paths())
                .changedSince(changes.since(), console.directory());
    }

    Selection selection(Workspace workspace) {
        ExampleOptions examples = selection.examples();
        return new Selection(
                examples.names(), examples.tags(), workspace.lines(), changes.since() != null, shards.shard());
    }

    /** The scenarios; files may be given in a working directory that is not the folder of the settings. */
    ScenarioCatalog scenarios(Workspace workspace, Console console) {
        return workspace.scenarios(resolved(console));
    }

    /** Where the scenario files are, as {@link #scenarios} looks for them. */
    List<String> scenarioPlaces(Settings settings, Console console) {
        return scenarioFiles.isEmpty() ? settings.scenarios() : resolved(console);
    }

    private List<String> resolved(Console console) {
        return scenarioFiles.stream()
                .map(file -> place(console.directory(), file))
                .toList();
    }

    private static String place(Path folder, String file) {
        boolean glob = file.contains("*") || file.contains("?");
        boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:.*");
        if (glob) {
            return absolute ? file : folder.toString().replace('\\', '/') + "/" + file;
        }
        return folder.resolve(file).normalize().toString();
    }

    Target openTarget(Settings settings, Console console, TypeCatalog types) {
        return Targets.open(console, settings, target, patience, types);
    }

    /**
     * How the examples are run.
     *
     * @param plugins reports of Cucumber's own
     */
    static RunOptions run(Settings settings, List<String> plugins) {
        return new RunOptions(
                strictness(settings), settings.rules(), settings.failOn(), settings.jobs(), plugins, Version.text());
    }

    static Strictness strictness(Settings settings) {
        return Strictness.named(settings.shape()).orElse(Strictness.STANDARD);
    }

    /** Names of examples that were asked for. */
    List<String> examples() {
        return selection.examples().names();
    }

    /** Refuses what does not go with {@code --watch}. */
    void refuseFor(WatchOptions watch) {
        watch.refuse(changes.since() != null, "--changed-since", "it replays whatever is saved from now on");
        watch.refuse(shards.shard() != null, "--shard", "a shard is a part of a run that ends");
    }

    TargetOptions target() {
        return target;
    }

    /** What is known of a shard before a page is read. */
    @Nullable
    ShardInfo nothingYet(Severity failOn) {
        return shards.nothingYet(failOn);
    }
}
