package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Severity;
import dev.verbatim.model.UsageException;
import dev.verbatim.report.JsonReport;
import dev.verbatim.report.ReportReader;
import dev.verbatim.report.ShardReport;
import dev.verbatim.report.ShardUnion;
import dev.verbatim.scenario.MergedExit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim merge}: writes the reports of a run from those of its shards. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Join the reports of a run that `--shard` split, and exit as the whole run would have.")
public final class MergeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "REPORT",
            arity = "1..*",
            description = "The report.json of each shard, or folders that hold them.")
    private List<String> places = List.of();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--reports", paramLabel = "FOLDER", description = "Where reports are written (default: `reports`).")
    private @Nullable String reports;

    public MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Workspace.settings(console, new Overrides(null, null, common.failOn(), null, reports));
        ShardUnion whole = ShardUnion.of(read(settings.reports().resolve(JsonReport.FILE)));
        Settings asRun = judgedAs(whole.failOn());
        int code = whole.selected() == 0
                ? MergedExit.ofNothing(whole.exitCodes(false))
                : MergedExit.code(whole.outcomes(), whole.findingCounts(), whole.failOn(), whole.exitCodes(true));
        whole.tell(Output.ofRun(console, common, asRun), code);
        return code;
    }

    /** The verdicts stand: a severity other than that of the shards comes too late. */
    private Settings judgedAs(Severity failOn) {
        if (common.failOn() != null && !common.failOn().equals(failOn.word())) {
            throw new UsageException("the shards ran with `--fail-on " + failOn.word() + "`");
        }
        return Workspace.settings(console, new Overrides(null, null, failOn.word(), null, reports));
    }

    private List<ShardReport> read(Path merged) {
        ReportFiles files = ReportFiles.find(console.directory(), places);
        List<ShardReport> shards = new ArrayList<>();
        for (Path file : files.all()) {
            String shown = shown(file);
            Optional<ShardReport> shard = ReportReader.read(file, shown);
            shard.ifPresent(shards::add);
            // What an earlier merge wrote into the folder that is looked through is no mistake.
            if (shard.isEmpty() && !(files.isFound(file) && isSame(file, merged))) {
                throw new UsageException("`" + shown + "` is the report of a whole run, not of a shard");
            }
        }
        return shards;
    }

    private static boolean isSame(Path file, Path other) {
        return Files.exists(other)
                && file.toAbsolutePath()
                        .normalize()
                        .equals(other.toAbsolutePath().normalize());
    }

    private String shown(Path file) {
        Path here = console.directory();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }
}
