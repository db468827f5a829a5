package dev.verbatim.cli.command;

import dev.verbatim.check.Check;
import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.SetFindings;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.FixedPages;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.ChangeOptions;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.options.FixOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.edit.UnifiedDiff;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.UsageException;
import java.nio.charset.StandardCharsets;
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

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Pages or folders; PAGE:LINE takes the block at that line. Without any, what `docs:` names.")
    private List<String> paths = List.of();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final FixOptions fix = new FixOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--watch", description = "Stay, and judge again what a save affects.")
    private boolean watch;

    private final SetFindings ofSet = new SetFindings();

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = settings();
        fix.check(common.format());
        Workspace workspace = open(settings);
        if (watch) {
            if (changes.since() != null || fix.fix()) {
                throw new UsageException(
                        "`--watch` judges whatever is saved; neither `--changed-since` nor `--fix`" + " goes with it");
            }
            return new WatchLoop(console, this::settings, this::open, this::judge, ofSet).call();
        }
        FindingWeights weights = new FindingWeights(settings.rules());
        DocsIndex index = workspace.index(console.clock().instant());
        if (!fix.fix()) {
            return judge(workspace, workspace.docs(), index, workspace.judged(index, weights));
        }
        Output output = Output.ofCheck(console, common, settings, workspace.hasBaseline());
        RunListener listener = fix.dry() ? new RunListener() {} : output;
        FixedPages pages =
                new FixedPages(workspace.fixed(index, weights), index.folder().root(), console, fix.dry(), page -> {
                    if (fix.dry()) {
                        output.diff(UnifiedDiff.of(
                                page.file().display(), text(page.before()), text(page.after()), output.masking()));
                    }
                });
        int code = check(workspace, listener, output)
                .run(workspace.docs(), pages, index, Version.text(), console.clock())
                .exitCode();
        (fix.dry() ? console.out() : console.err()).println(pages.summary());
        return code;
    }

    private Settings settings() {
        return Workspace.settings(console, new Overrides(null, null, common.failOn(), null, null));
    }

    private Workspace open(Settings settings) {
        return Workspace.open(settings, console.directory(), paths).changedSince(changes.since(), console.directory());
    }

    /** Shows what is known of the pages; the exit code. */
    private int judge(Workspace workspace, DocsSet docs, DocsIndex index, Iterator<JudgedPage> pages) {
        Output output = Output.ofCheck(console, common, workspace.settings(), workspace.hasBaseline());
        return check(workspace, output, output)
                .with(ofSet)
                .run(docs, pages, index, Version.text(), console.clock())
                .exitCode();
    }

    private static Check check(Workspace workspace, RunListener listener, Output output) {
        Settings settings = workspace.settings();
        // Whoever checks some pages has no scenario file in mind, and no second for reading all that they name.
        List<Finding> scenarios =
                workspace.isWhole() ? workspace.scenarios(List.of()).findings(true) : List.of();
        return new Check(
                        new FindingWeights(settings.rules()),
                        settings.failOn(),
                        listener,
                        workspace.baseline(output.masking()))
                .with(scenarios);
    }

    private static String text(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
