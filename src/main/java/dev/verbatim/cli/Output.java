package dev.verbatim.cli;

import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.cli.output.Environment;
import dev.verbatim.cli.output.JobSummary;
import dev.verbatim.cli.output.OutputFormat;
import dev.verbatim.cli.output.ProgressLine;
import dev.verbatim.cli.output.StreamOutput;
import dev.verbatim.cli.output.Style;
import dev.verbatim.cli.output.TerminalListener;
import dev.verbatim.cli.output.TerminalOptions;
import dev.verbatim.config.Settings;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import dev.verbatim.report.HtmlReport;
import dev.verbatim.report.JsonReport;
import dev.verbatim.report.JunitReport;
import dev.verbatim.report.ReportFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that shows what a command found: the terminal, the reports and a CI service's summary. */
public final class Output implements RunListener {

    private static final int MOST_SHOWN = 50;

    private final List<RunListener> listeners;

    private Output(List<RunListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** What a run shows: all of it. */
    public static Output ofRun(Console console, CommonOptions options, Settings settings) {
        ReportFolder folder = new ReportFolder(settings.reports());
        List<RunListener> listeners = new ArrayList<>();
        listeners.add(new JsonReport(folder.file(JsonReport.FILE), Masking.MASK));
        listeners.add(new JunitReport(folder.file(JunitReport.FILE), Masking.MASK, settings.failOn()));
        listeners.add(new HtmlReport(folder.file(HtmlReport.FILE), Masking.MASK));
        // Last, so that the path it names can be opened by whoever reads it.
        Path report = settings.reports().resolve(HtmlReport.FILE);
        listeners.addAll(screen(console, options, settings, shown(console, report)));
        return new Output(listeners);
    }

    /** What a check shows: no examples, so no reports of them. */
    public static Output ofCheck(Console console, CommonOptions options, Settings settings) {
        return new Output(screen(console, options, settings, null));
    }

    private static List<RunListener> screen(
            Console console, CommonOptions options, Settings settings, @Nullable String report) {
        Environment terminal = console.terminal();
        OutputFormat format = format(options.format());
        Style style = Style.of(terminal.colour() && !options.noColor(), Masking.MASK);
        ProgressLine progress = new ProgressLine(
                text -> {
                    console.err().print(text);
                    console.err().flush();
                },
                System::nanoTime,
                terminal);
        List<RunListener> listeners = new ArrayList<>();
        if (format == OutputFormat.JSON) {
            listeners.add(new JsonReport(new StreamOutput(console.out()), Masking.MASK));
        }
        listeners.add(new TerminalListener(
                console.out()::print,
                progress,
                new TerminalOptions(
                        format, style, terminal.width(), least(options), MOST_SHOWN, options.quiet(), report),
                new PageLines(settings.root())));
        jobSummary(console).ifPresent(listeners::add);
        return listeners;
    }

    private static Severity least(CommonOptions options) {
        return options.quiet() ? Severity.ERROR : options.verbose() ? Severity.INFO : Severity.WARNING;
    }

    private static OutputFormat format(@Nullable String word) {
        if (word == null) {
            return OutputFormat.FULL;
        }
        List<String> known =
                Arrays.stream(OutputFormat.values()).map(OutputFormat::word).toList();
        return OutputFormat.named(word)
                .orElseThrow(() -> new UsageException("unknown format `" + word + "`; it takes "
                        + String.join(", ", known)
                        + Suggestion.nearest(word, known)
                                .map(near -> "; did you mean `" + near + "`?")
                                .orElse("")));
    }

    private static Optional<RunListener> jobSummary(Console console) {
        String file = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (file.isEmpty() || !console.terminal().githubActions()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JobSummary(
                    new StreamOutput(
                            Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)),
                    Masking.MASK));
        } catch (IOException | UncheckedIOException e) {
            console.err().println("warning: the job summary `" + file + "` cannot be written");
            return Optional.empty();
        }
    }

    private static String shown(Console console, Path file) {
        Path here = console.directory();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }

    @Override
    public void started(RunInfo info) {
        listeners.forEach(listener -> listener.started(info));
    }

    @Override
    public void finding(Finding finding) {
        listeners.forEach(listener -> listener.finding(finding));
    }

    @Override
    public void finished(ExampleResult result) {
        listeners.forEach(listener -> listener.finished(result));
    }

    @Override
    public void ended(RunSummary summary) {
        listeners.forEach(listener -> listener.ended(summary));
    }
}
