package dev.verbatim.cli.command;

import dev.verbatim.check.Check;
import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.ChangeOptions;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.UsageException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim check}: reads pages and reports what is wrong with them, sending nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Read pages and report what is wrong with them, sending nothing.")
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Pages or folders. Without any, what `docs:` names.")
    private List<String> paths = List.of();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--watch", description = "Stay, and judge again what a save affects.")
    private boolean watch;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = settings();
        Workspace workspace = open(settings);
        if (watch) {
            if (changes.since() != null) {
                throw new UsageException(
                        "`--watch` judges whatever is saved, so `--changed-since` does not go with it");
            }
            return new WatchLoop(console, this::settings, this::open, this::judge).call();
        }
        FindingWeights weights = new FindingWeights(settings.rules());
        DocsIndex index = workspace.index(console.clock().instant());
        return judge(settings, workspace.docs(), index, workspace.judged(index, weights))
                .exitCode();
    }

    private Settings settings() {
        return Workspace.settings(console, new Overrides(null, null, common.failOn(), null, null));
    }

    private Workspace open(Settings settings) {
        return Workspace.open(settings, console.directory(), paths).changedSince(changes.since(), console.directory());
    }

    /** Shows what is known of the pages. */
    private RunSummary judge(Settings settings, DocsSet docs, DocsIndex index, Iterator<JudgedPage> pages) {
        Output output = Output.ofCheck(console, common, settings);
        return new Check(new FindingWeights(settings.rules()), settings.failOn(), output)
                .run(docs, pages, index, Version.text(), console.clock());
    }
}
