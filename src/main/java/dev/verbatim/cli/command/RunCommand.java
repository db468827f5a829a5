package dev.verbatim.cli.command;

import dev.verbatim.cli.Answers;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.RecordingAges;
import dev.verbatim.cli.Targets;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.ChangeOptions;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.options.PatienceOptions;
import dev.verbatim.cli.options.SelectionOptions;
import dev.verbatim.cli.options.ShardOptions;
import dev.verbatim.cli.options.TargetOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.ReplayRun;
import dev.verbatim.scenario.RunOptions;
import dev.verbatim.scenario.Selection;
import dev.verbatim.scenario.files.ScenarioCatalog;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verbatim run}: replays examples and compares what comes back with the docs. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Replay documented examples and compare the answers with the docs.")
public final class RunCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final TargetOptions targetOptions = new TargetOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final ShardOptions shards = new ShardOptions();

    @Mixin
    private final PatienceOptions patience = new PatienceOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--plan", description = "Only say what would be read, changed and deleted; send nothing.")
    private boolean plan;

    @Option(
            names = "--shape",
            paramLabel = "STRICTNESS",
            description = "How severely differences are judged: strict, standard (the default) or lenient.")
    private @Nullable String shape;

    @Option(names = "--jobs", paramLabel = "N", description = "How many examples are replayed at a time (default: 8).")
    private @Nullable String jobs;

    @Option(names = "--reports", paramLabel = "FOLDER", description = "Where reports are written (default: `reports`).")
    private @Nullable String reports;

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            split = ",",
            description = "Scenario files, instead of those that `scenarios:` names.")
    private List<String> scenarioFiles = List.of();

    @Option(
            names = "--cucumber",
            paramLabel = "KIND",
            split = ",",
            description = "Also write Cucumber's own reports: message, html, or both.")
    private List<String> cucumber = List.of();

    @Option(
            names = "--record",
            description = "Keep what a live target answers in the recordings folder, without secrets, for the mock.")
    private boolean record;

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        shards.shard();
        Settings settings = Workspace.settings(
                console, new Overrides(targetOptions.target(), shape, common.failOn(), jobs, reports));
        if (plan) {
            Workspace workspace = Workspace.open(settings, console.directory(), selection.paths());
            new Planning(console, settings, targetOptions)
                    .show(workspace, chosen(workspace), workspace.scenarios(files(scenarioFiles)));
            return 0;
        }
        List<String> plugins = CucumberReports.plugins(cucumber, settings.reports());
        Output output = Output.ofRun(console, common, settings);
        try {
            CucumberReports.discardOld(settings.reports());
            return run(settings, plugins, output);
        } catch (RuntimeException | Error e) {
            output.abandoned(nothingYet(settings), e);
            throw e;
        } finally {
            CucumberReports.mask(cucumber, settings.reports(), output.masking());
        }
    }

    private int run(Settings settings, List<String> plugins, Output output) {
        Workspace workspace = Workspace.open(settings, console.directory(), selection.paths())
                .changedSince(changes.since(), console.directory());
        TypeCatalog types = workspace.types();
        ScenarioCatalog scenarios = workspace.scenarios(files(scenarioFiles));
        try (Target target = Targets.open(console, settings, targetOptions, patience, types)) {
            RunOptions options = new RunOptions(
                    Strictness.named(settings.shape()).orElse(Strictness.STANDARD),
                    settings.rules(),
                    settings.failOn(),
                    settings.jobs(),
                    plugins,
                    Version.text());
            Answers answers = Answers.of(settings, target, record, output, console);
            ReplayRun run = ReplayRun.of(options, answers.target(), types, answers.listener(), console.clock())
                    .with(scenarios)
                    .without(console.masking().names());
            List<Finding> findings = new ArrayList<>(workspace.docs().findings());
            findings.addAll(scenarios.findings(workspace.isWhole()));
            findings.addAll(RecordingAges.findings(settings, workspace.docs(), selection.examples(), console.clock()));
            int code =
                    run.run(findings, workspace.pagesToRun(), chosen(workspace)).exitCode();
            answers.tell(console);
            return code;
        }
    }

    private Selection chosen(Workspace workspace) {
        String tags = selection.tags().isEmpty() ? null : selection.tags();
        return new Selection(selection.examples(), tags, workspace.lines(), changes.since() != null, shards.shard());
    }

    /** Paths that were given in the working directory, which need not be the folder of the settings. */
    private List<String> files(List<String> given) {
        return given.stream()
                .map(file -> console.directory().resolve(file).normalize().toString())
                .toList();
    }

    /** What is known of a run before it begins. */
    private RunInfo nothingYet(Settings settings) {
        return new RunInfo(
                "run",
                settings.target(),
                "",
                settings.shape(),
                0,
                0,
                Version.text(),
                console.clock().instant(),
                shards.nothingYet(settings.failOn()));
    }
}
