package dev.verbatim.cli.command;

import dev.verbatim.accept.AcceptOptions;
import dev.verbatim.accept.Acceptance;
import dev.verbatim.accept.AcceptedPage;
import dev.verbatim.accept.Examiner;
import dev.verbatim.accept.Observation;
import dev.verbatim.accept.Remainder;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.DriftCollector;
import dev.verbatim.cli.ExitCode;
import dev.verbatim.cli.PageWriter;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.output.DiffRenderer;
import dev.verbatim.cli.output.Style;
import dev.verbatim.config.Settings;
import dev.verbatim.edit.UnifiedDiff;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.replay.RememberingTarget;
import dev.verbatim.report.Counted;
import dev.verbatim.scenario.ReplayRun;
import dev.verbatim.secret.Masking;
import dev.verbatim.shape.DifferencePolicy;
import dev.verbatim.shape.ResponseComparer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verbatim accept}: makes pages say what the target answered. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Replay examples and show the smallest edit of each page that makes the drifted ones true.")
public final class AcceptCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ReplayOptions replay = new ReplayOptions();

    @Option(names = "--write", description = "Change the pages, instead of only showing how.")
    private boolean write;

    @Option(
            names = "--undocumented",
            description = "Also show returned properties that no sample shows, in truncated and in matching responses.")
    private boolean undocumented;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The lightest difference that is to be settled: error (the default), warning or info.")
    private @Nullable String failOn;

    @Option(names = "--no-color", description = "Print without colours.")
    private boolean noColor;

    public AcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = replay.settings(console, failOn, null);
        Workspace workspace = replay.open(settings, console);
        Masking masking = console.masking();
        try (RememberingTarget target =
                new RememberingTarget(replay.openTarget(settings, console, workspace.types()))) {
            DriftCollector drifts = new DriftCollector(target, masking, settings.failOn(), undocumented);
            int code = replay(workspace, target, drifts);
            Acceptance acceptance = new Acceptance(
                    new Examiner(
                            new PageReader(new ReadOptions(settings.inferHeadings(), settings.apiDoctorTags())),
                            new ResponseComparer(workspace.types()),
                            new DifferencePolicy(ReplayOptions.strictness(settings), settings.rules()),
                            settings.failOn()),
                    new AcceptOptions(target.url(), settings.baseUrls(), undocumented, masking));
            boolean open = show(workspace, acceptance, drifts, masking);
            // What was found wrong with the pages themselves is for `check`.
            return code != ExitCode.OK && code != ExitCode.FAILED ? code : open ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    private int replay(Workspace workspace, RememberingTarget target, DriftCollector drifts) {
        return ReplayRun.of(
                        ReplayOptions.run(workspace.settings(), List.of()),
                        target,
                        workspace.types(),
                        drifts,
                        console.clock())
                .with(replay.scenarios(workspace, console))
                .run(workspace.docs().findings(), workspace.pagesToRun(), replay.selection(workspace))
                .exitCode();
    }

    /** Shows, and writes where asked to; true where something is left to do. */
    private boolean show(Workspace workspace, Acceptance acceptance, DriftCollector drifts, Masking masking) {
        Style style = Style.of(console.terminal().colour() && !noColor, masking);
        int changed = 0;
        int left = 0;
        for (PageFile file : workspace.docs().pages()) {
            List<Observation> seen = drifts.pages().getOrDefault(file.display(), List.of());
            if (!seen.isEmpty()) {
                AcceptedPage page = acceptance.page(file.display(), bytes(file.file()), seen);
                left += (int) page.remainders().stream()
                        .map(Remainder::example)
                        .distinct()
                        .count();
                print(page, style);
                boolean change = page.isChanged()
                        && (!write || isInside(workspace.settings().root(), file));
                changed += change ? 1 : 0;
                left += page.isChanged() && !change ? 1 : 0;
                if (write && change) {
                    PageWriter.write(file.file(), page.after());
                }
            }
        }
        drifts.unanswered().forEach(line -> console.err().println("warning: " + style.text(line)));
        console.out().println(summary(drifts.drifted(), changed, left));
        return left > 0 || (changed > 0 && !write);
    }

    /** Whether a page lies in the docs also when links are followed; one that does not is nobody's to change. */
    private boolean isInside(Path root, PageFile page) {
        try {
            if (page.file().toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
        } catch (IOException e) {
            throw new EnvironmentException("the page `" + page.display() + "` cannot be read", e);
        }
        console.err().println("warning: `" + page.display() + "` lies outside of the docs, so it was left as it is");
        return false;
    }

    private void print(AcceptedPage page, Style style) {
        String diff = UnifiedDiff.of(page.path(), text(page.before()), text(page.after()), style::masked);
        console.out().print(diff.isEmpty() ? "" : DiffRenderer.render(diff, style) + "\n");
        for (Remainder remainder : page.remainders()) {
            console.out()
                    .println(style.text(remainder.difference().span().location()) + ": "
                            + remainder.difference().kind().id() + " at `"
                            + style.text(remainder.difference().where()) + "` of `"
                            + style.text(remainder.example().name()) + "` stays: " + remainder.reason());
        }
    }

    private String summary(int drifted, int changed, int left) {
        if (drifted == 0 && changed == 0) {
            return "no example drifted, so there is nothing to accept";
        }
        StringBuilder line = new StringBuilder(Counted.of(drifted, "example")).append(" drifted: ");
        line.append(changed == 0 ? "no page" : Counted.of(changed, "page")).append(write ? " changed" : " to change");
        if (left > 0) {
            line.append(", ").append(Counted.of(left, "example")).append(" not to be made true by an edit");
        }
        return line.append(changed > 0 && !write ? "; `--write` does it" : "").toString();
    }

    private static String text(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] bytes(Path page) {
        try {
            return Files.readAllBytes(page);
        } catch (IOException e) {
            throw new EnvironmentException("the page `" + page + "` cannot be read", e);
        }
    }
}
