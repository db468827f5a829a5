package dev.verbatim.cli.command;

import dev.verbatim.check.Check;
import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.FixedPages;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.options.FixOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.edit.UnifiedDiff;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.RunListener;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    private final FixOptions fix = new FixOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Workspace.settings(console, new Overrides(null, null, common.failOn(), null, null));
        fix.check(common.format());
        Workspace workspace = Workspace.open(settings, console.directory(), paths);
        Output output = Output.ofCheck(console, common, settings, workspace.hasBaseline());
        FindingWeights weights = new FindingWeights(settings.rules());
        DocsIndex index = workspace.index(console.clock().instant());
        RunListener listener = fix.dry() ? new RunListener() {} : output;
        Check check = new Check(weights, settings.failOn(), listener, workspace.baseline(output.masking()));
        if (!fix.fix()) {
            return run(check, workspace, workspace.judged(index, weights), index);
        }
        FixedPages pages =
                new FixedPages(workspace.fixed(index, weights), index.folder().root(), console, fix.dry(), page -> {
                    if (fix.dry()) {
                        output.diff(UnifiedDiff.of(page.file().display(), text(page.before()), text(page.after())));
                    }
                });
        int code = run(check, workspace, pages, index);
        (fix.dry() ? console.out() : console.err()).println(pages.summary());
        return code;
    }

    private int run(Check check, Workspace workspace, Iterator<JudgedPage> pages, DocsIndex index) {
        return check.run(workspace.docs(), pages, index, Version.text(), console.clock())
                .exitCode();
    }

    private static String text(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
