package dev.verbatim.cli.command;

import dev.verbatim.cli.Answers;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.RecordingAges;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.options.WatchOptions;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.replay.Target;
import dev.verbatim.scenario.ReplayRun;
import dev.verbatim.scenario.RunOptions;
import dev.verbatim.scenario.files.ScenarioCatalog;
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
    private final ReplayOptions replay = new ReplayOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--plan", description = "Only say what would be read, changed and deleted; send nothing.")
    private boolean plan;

    @Option(names = "--reports", paramLabel = "FOLDER", description = "Where reports are written (default: `reports`).")
    private @Nullable String reports;

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

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (watch.watch()) {
            return watch();
        }
        Settings settings = settings();
        if (plan) {
            Workspace workspace = replay.open(settings, console);
            new Planning(console, settings, replay.target())
                    .show(workspace, replay.selection(workspace), replay.scenarios(workspace, console));
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

    private Settings settings() {
        return replay.settings(console, common.failOn(), reports);
    }

    private int watch() {
        watch.refuse(plan, "--plan", "it sends nothing, so there is nothing to replay");
        watch.refuse(record, "--record", "a half-written page would be recorded; run that once, when the page is done");
        watch.refuse(!cucumber.isEmpty(), "--cucumber", "Cucumber's reports tell of one run that ends");
        return new RunWatching(console, replay, common, watch, this::settings, this::nothingYet).call();
    }

    private int run(Settings settings, List<String> plugins, Output output) {
        Workspace workspace = replay.open(settings, console);
        TypeCatalog types = workspace.types();
        ScenarioCatalog scenarios = replay.scenarios(workspace, console);
        try (Target target = replay.openTarget(settings, console, types)) {
            RunOptions options = ReplayOptions.run(settings, plugins);
            Answers answers = Answers.of(settings, target, record, output, console);
            ReplayRun run = ReplayRun.of(options, answers.target(), types, answers.listener(), console.clock())
                    .with(scenarios)
                    .without(console.masking().names());
            List<Finding> findings = new ArrayList<>(workspace.docs().findings());
            findings.addAll(scenarios.findings(workspace.isWhole()));
            findings.addAll(RecordingAges.findings(settings, workspace.docs(), replay.examples(), console.clock()));
            int code = run.run(findings, workspace.pagesToRun(), replay.selection(workspace))
                    .exitCode();
            answers.tell(console);
            return code;
        }
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
                replay.nothingYet(settings.failOn()));
    }
}
