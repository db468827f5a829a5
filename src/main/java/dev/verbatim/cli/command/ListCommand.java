package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Targets;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.ChangeOptions;
import dev.verbatim.cli.options.ExampleOptions;
import dev.verbatim.cli.options.TargetOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Finding;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Forecast;
import dev.verbatim.scenario.ExampleFilter;
import dev.verbatim.scenario.files.ScenarioCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim list}: shows what the pages hold, and what would be sent. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show pages, examples and resources, or blocks; and for a target what would be sent.")
public final class ListCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "jsonl");

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Pages or folders; PAGE:LINE takes the block at that line. Without any, what `docs:` names.")
    private List<String> paths = List.of();

    @Option(names = "--blocks", description = "Show every annotated block instead.")
    private boolean blocks;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), json (one list) or jsonl (one object a line).")
    private String format = "text";

    @Mixin
    private final ExampleOptions examples = new ExampleOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final TargetOptions target = new TargetOptions();

    public ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw OptionMistake.word("--format", FORMATS, format);
        }
        Settings settings = Workspace.settings(console, new Overrides(target.target(), null, null, null, null));
        Workspace workspace =
                Workspace.open(settings, console.directory(), paths).changedSince(changes.since(), console.directory());
        ScenarioCatalog scenarios = workspace.scenarios(List.of());
        if (examples.narrows()) {
            workspace = workspace.only(examples.with(workspace.lines(), changes.since() != null), scenarios);
        }
        try (Listing listing = listing(settings, scenarios)) {
            workspace.docs().findings().forEach(finding -> console.err()
                    .println("warning: " + finding.message() + ": " + String.join("; ", finding.notes())));
            for (Iterator<Page> pages = workspace.slices(); pages.hasNext(); ) {
                listing.page(pages.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return 0;
    }

    private Listing listing(Settings settings, ScenarioCatalog scenarios) throws IOException {
        Forecast forecast = Forecast.of(settings.chosenTarget(), settings.baseUrls(), Targets.flags(target));
        for (Finding finding : scenarios.findings(false)) {
            console.err().println("warning: " + finding.span().location() + ": " + finding.message());
        }
        Prospects prospects = new Prospects(forecast, scenarios, new ExampleFilter(examples.with(Map.of(), true)));
        if (format.equals("text")) {
            return blocks ? new TextBlocks(console.out()) : new TextExamples(console.out(), prospects);
        }
        JsonLines lines = new JsonLines(console.out(), format.equals("json"));
        return blocks ? new JsonBlocks(lines) : new JsonExamples(lines, prospects);
    }
}
