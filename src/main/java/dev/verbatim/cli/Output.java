package dev.verbatim.cli;

import dev.verbatim.check.RulePage;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.output.DiffRenderer;
import dev.verbatim.cli.output.Environment;
import dev.verbatim.cli.output.JobSummary;
import dev.verbatim.cli.output.OutputFormat;
import dev.verbatim.cli.output.ProgressLine;
import dev.verbatim.cli.output.ProgressListener;
import dev.verbatim.cli.output.StreamOutput;
import dev.verbatim.cli.output.Style;
import dev.verbatim.cli.output.TerminalListener;
import dev.verbatim.cli.output.TerminalOptions;
import dev.verbatim.config.Settings;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NotRun;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.report.HtmlReport;
import dev.verbatim.report.JsonReport;
import dev.verbatim.report.JunitReport;
import dev.verbatim.report.ReportFolder;
import dev.verbatim.report.ReportOutput;
import dev.verbatim.report.RuleHelp;
import dev.verbatim.report.SarifReport;
import dev.verbatim.secret.Masking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that shows what a command found: the terminal, the reports and a CI service's summary. */
public final class Output implements RunListener {

    private static final int MOST_SHOWN = 50;

    private final Masking masking;
    private final Consumer<String> diffs;
    private final List<RunListener> reports;
    private final List<RunListener> screen;
    private boolean started;
    private boolean ended;
    private boolean interrupted;

    private Output(Masking masking, List<RunListener> reports, List<RunListener> screen, Consumer<String> diffs) {
        this.masking = masking;
        this.diffs = diffs;
        this.reports = List.copyOf(reports);
        this.screen = List.copyOf(screen);
    }

    /** What a run shows: all of it. */
    public static Output ofRun(Console console, CommonOptions options, Settings settings) {
        Masking masking = console.masking();
        List<RunListener> reports = reports(settings, masking);
        onStandardOutput(console, options, new RepositoryPlaces(settings.root()), false)
                .ifPresent(reports::add);
        return new Output(masking, reports, screenOfRun(console, options, settings), diff -> {});
    }

    /** The screen alone. */
    public static Output onScreen(Console console, CommonOptions options, Settings settings) {
        return new Output(console.masking(), List.of(), screenOfRun(console, options, settings), diff -> {});
    }

    /** The reports alone. */
    public static Output inReports(Console console, Settings settings) {
        Masking masking = console.masking();
        return new Output(masking, reports(settings, masking), List.of(), diff -> {});
    }

    private static List<RunListener> reports(Settings settings, Masking masking) {
        ReportFolder folder = new ReportFolder(settings.reports());
        List<RunListener> reports = new ArrayList<>();
        reports.add(new JsonReport(folder.file(JsonReport.FILE), masking));
        reports.add(new JunitReport(folder.file(JunitReport.FILE), masking, settings.failOn()));
        reports.add(new HtmlReport(folder.file(HtmlReport.FILE), masking));
        reports.add(sarif(folder.file(SarifReport.FILE), masking, new RepositoryPlaces(settings.root()), false));
        return reports;
    }

    private static List<RunListener> screenOfRun(Console console, CommonOptions options, Settings settings) {
        Path report = settings.reports().resolve(HtmlReport.FILE);
        return screen(console, options, settings, console.masking(), shown(console, report));
    }

    /** Only how far a run is. */
    public static RunListener progress(Console console) {
        return new ProgressListener(progressLine(console));
    }

    private static ProgressLine progressLine(Console console) {
        return new ProgressLine(
                text -> {
                    console.err().print(text);
                    console.err().flush();
                },
                System::nanoTime,
                console.terminal());
    }

    private static Optional<RunListener> onStandardOutput(
            Console console, CommonOptions options, RepositoryPlaces places, boolean baseline) {
        Masking masking = console.masking();
        StreamOutput out = new StreamOutput(console.out());
        return switch (format(options.format())) {
            case JSON -> Optional.of(new JsonReport(out, masking));
            case SARIF -> Optional.of(sarif(out, masking, places, baseline));
            case FULL, CONCISE, GITHUB -> Optional.empty();
        };
    }

    private static RunListener sarif(ReportOutput output, Masking masking, RepositoryPlaces places, boolean baseline) {
        return new SarifReport(
                output,
                masking,
                id -> RulePage.ofRule(id)
                        .or(() -> RulePage.ofDifference(id))
                        .map(page -> new RuleHelp(page.severity(), page.sentence(), page.markdown())),
                places,
                baseline);
    }

    /**
     * What a check shows: no examples, so no reports of them.
     *
     * @param baseline whether its findings are compared with a baseline
     */
    public static Output ofCheck(Console console, CommonOptions options, Settings settings, boolean baseline) {
        Masking masking = console.masking();
        List<RunListener> reports =
                onStandardOutput(console, options, new RepositoryPlaces(settings.root()), baseline).stream()
                        .toList();
        Style style = style(console, options, masking);
        return new Output(masking, reports, screen(console, options, settings, masking, null), diff -> console.out()
                .print(DiffRenderer.render(diff, style)));
    }

    private static Style style(Console console, CommonOptions options, Masking masking) {
        return Style.of(console.terminal().colour() && !options.noColor(), masking);
    }

    private static List<RunListener> screen(
            Console console, CommonOptions options, Settings settings, Masking masking, @Nullable String report) {
        Environment terminal = console.terminal();
        OutputFormat format = format(options.format());
        Style style = style(console, options, masking);
        List<RunListener> listeners = new ArrayList<>();
        listeners.add(new TerminalListener(
                console.out()::print,
                progressLine(console),
                new TerminalOptions(
                        format,
                        style,
                        terminal.width(),
                        least(options, settings.failOn()),
                        MOST_SHOWN,
                        options.quiet(),
                        report,
                        terminal.githubActions() && options.format() == null,
                        new RepositoryPlaces(settings.root())),
                new PageLines(settings.root())));
        jobSummary(console, masking).ifPresent(listeners::add);
        return listeners;
    }

    /** What makes the command fail is shown, too. */
    private static Severity least(CommonOptions options, Severity failOn) {
        if (options.quiet()) {
            return Severity.ERROR;
        }
        return options.verbose() || failOn == Severity.INFO ? Severity.INFO : Severity.WARNING;
    }

    private static OutputFormat format(@Nullable String word) {
        if (word == null) {
            return OutputFormat.FULL;
        }
        List<String> known =
                Arrays.stream(OutputFormat.values()).map(OutputFormat::word).toList();
        return OutputFormat.named(word).orElseThrow(() -> OptionMistake.word("--format", known, word));
    }

    private static Optional<RunListener> jobSummary(Console console, Masking masking) {
        String file = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (file.isEmpty() || !console.terminal().githubActions()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JobSummary(
                    new StreamOutput(
                            Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)),
                    masking));
        } catch (IOException | UncheckedIOException e) {
            console.err().println("warning: the job summary `" + file + "` cannot be written");
            return Optional.empty();
        }
    }

    private static String shown(Console console, Path file) {
        Path here = console.directory();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }

    /** Shows what would change in a page. */
    public void diff(String diff) {
        diffs.accept(diff);
    }

    /** The masking that everything shown goes through. */
    public Masking masking() {
        return masking;
    }

    /**
     * Writes the reports of a run that something put an end to, so that none of an earlier run is taken for its own,
     * and none is green.
     *
     * @param info what was known of the run
     */
    public void abandoned(RunInfo info, Throwable problem) {
        if (ended) {
            return;
        }
        mayWrite();
        try {
            int code = ExitCode.of(problem);
            if (!started) {
                reports.forEach(listener -> listener.started(info));
            }
            Finding finding = NotRun.because(words(code, problem));
            reports.forEach(listener -> listener.finding(finding));
            RunSummary summary = new RunSummary(0, Map.of(), Map.of(Severity.ERROR, 1), 0, code);
            reports.forEach(listener -> listener.ended(summary));
        } catch (EnvironmentException e) {
            // Where the reports cannot be written either, the first problem is still the one to tell.
            problem.addSuppressed(e);
        }
    }

    private static String words(int code, Throwable problem) {
        return switch (code) {
            case ExitCode.BUG -> "something went wrong inside Verbatim";
            case ExitCode.INTERRUPTED -> "the run was interrupted";
            default -> String.valueOf(problem.getMessage());
        };
    }

    @Override
    public void started(RunInfo info) {
        started = true;
        toAll(listener -> listener.started(info));
    }

    @Override
    public void finding(Finding finding) {
        toAll(listener -> listener.finding(finding));
    }

    @Override
    public void silenced(Silenced silenced) {
        toAll(listener -> listener.silenced(silenced));
    }

    @Override
    public void finished(ExampleResult result) {
        masking.learn(result);
        ExampleResult shown = masking.without(result);
        toAll(listener -> listener.finished(shown));
    }

    @Override
    public void waiting(String words) {
        toAll(listener -> listener.waiting(words));
    }

    @Override
    public void notRemoved(List<String> things) {
        toAll(listener -> listener.notRemoved(things));
    }

    @Override
    public void ended(RunSummary summary) {
        mayWrite();
        // Each report has a place of its own, and writing them is a good part of a long run.
        reports.parallelStream().forEach(listener -> listener.ended(summary));
        screen.forEach(listener -> listener.ended(summary));
        ended = true;
    }

    /** A thread that is interrupted cannot write files, and what an interrupted run found is to be kept. */
    private void mayWrite() {
        interrupted |= Thread.interrupted();
    }

    /** Marks the thread as interrupted again, where it was before this wrote: for a command that goes on afterwards. */
    public void passOnInterruption() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The screen last, so that the report whose path it names can be opened by whoever reads it. */
    private void toAll(Consumer<RunListener> telling) {
        reports.forEach(telling);
        screen.forEach(telling);
    }
}
