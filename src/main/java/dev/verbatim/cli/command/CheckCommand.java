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
import dev.verbatim.cli.options.ExampleOptions;
import dev.verbatim.cli.options.FixOptions;
import dev.verbatim.cli.options.WatchOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.edit.UnifiedDiff;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.Finding;
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
    private final ExampleOptions examples = new ExampleOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final FixOptions fix = new FixOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    private final SetFindings ofSet = new SetFindings();

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = settings();
        fix.check(common.format());
        if (watch.watch()) {
            return watch();
        }
        Workspace workspace = open(settings);
        FindingWeights weights = new FindingWeights(settings.rules());
        DocsIndex index = workspace.index(console.clock().instant());
        if (!fix.fix()) {
            return judge(output(workspace), workspace, workspace.docs(), index, workspace.judged(index, weights));
        }
        Output output = output(workspace);
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
        Workspace workspace =
                Workspace.open(settings, console.directory(), paths).changedSince(changes.since(), console.directory());
        return examples.narrows()
                ? workspace.only(
                        examples.with(workspace.lines(), changes.since() != null), workspace.scenarios(List.of()))
                : workspace;
    }

    private int watch() {
        watch.refuse(fix.fix(), "--fix", "it judges what you write, and changes nothing");
        watch.refuse(changes.since() != null, "--changed-since", "it judges whatever is saved from now on");
        watch.refuse(!examples.names().isEmpty(), "--example", "it judges whole pages; name those");
        watch.refuse(examples.tags() != null, "--tags", "it judges whole pages; name those");
        watch.refuseDocuments(common.format());
        return new WatchLoop(console, this::settings, this::watched).call();
    }

    private WatchedCheck watched(Settings current) {
        Workspace workspace = open(current);
        watch.refuse(!workspace.lines().isEmpty(), "PAGE:LINE", "lines move while you write; name the page alone");
        return new WatchedCheck(workspace, console.clock().instant(), this::show, ofSet);
    }

    private void show(Workspace workspace, DocsSet docs, DocsIndex index, Iterator<JudgedPage> pages) {
        Output output = output(workspace);
        judge(output, workspace, docs, index, pages);
        output.passOnInterruption();
    }

    private Output output(Workspace workspace) {
        return Output.ofCheck(console, common, workspace.settings(), workspace.hasBaseline());
    }

    /** Shows what is known of the pages; the exit code. */
    private int judge(Output output, Workspace workspace, DocsSet docs, DocsIndex index, Iterator<JudgedPage> pages) {
        return check(workspace, output, output)
                .with(ofSet)
                .run(docs, pages, index, Version.text(), console.clock())
                .exitCode();
    }

    private Check check(Workspace workspace, RunListener listener, Output output) {
        Settings settings = workspace.settings();
        // Whoever checks some pages has no scenario file in mind, and no second for reading all that they name.
        List<Finding> scenarios = workspace.isWhole() && !examples.narrows()
                ? workspace.scenarios(List.of()).findings(true)
                : List.of();
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
