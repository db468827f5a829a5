package dev.verbatim.cli.command;

import dev.verbatim.check.Check;
import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.baseline.BaselineFile;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.edit.FileReplacement;
import dev.verbatim.markdown.LinkBounds;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.UsageException;
import dev.verbatim.report.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code verbatim baseline}: writes down what is wrong today, so that later checks fail only on what is new. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write today's findings to a file, so that `check` fails only on new ones.")
public final class BaselineCommand implements Callable<Integer> {

    private final Console console;

    public BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Workspace.settings(console, Overrides.NONE);
        Workspace workspace = Workspace.open(settings, console.directory(), List.of());
        FindingWeights weights = new FindingWeights(settings.rules());
        DocsIndex index = workspace.index(console.clock().instant());
        List<Finding> findings = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }
        };
        new Check(weights, settings.failOn(), listener)
                .run(workspace.docs(), workspace.judged(index, weights), index, Version.text(), console.clock());
        Path file = workspace.baselineFile();
        try {
            if (Files.isSymbolicLink(file) && Files.exists(file) && !new LinkBounds(settings.root()).allows(file)) {
                throw new UsageException("`" + workspace.shown(file) + "` is a link that leads out of the docs");
            }
            FileReplacement.write(file, BaselineFile.content(findings, console.masking()));
        } catch (IOException e) {
            throw new EnvironmentException("cannot write the baseline `" + workspace.shown(file) + "`", e);
        }
        long pages = findings.stream().map(Finding::page).distinct().count();
        console.out()
                .println(Counted.of(findings.size(), "finding") + " on " + Counted.of((int) pages, "page")
                        + " written to " + workspace.shown(file));
        return 0;
    }
}
