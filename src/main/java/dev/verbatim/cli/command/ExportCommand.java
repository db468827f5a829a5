package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Workspace;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.mock.StubFiles;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.report.Counted;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim export}: the docs in a form that other tools read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write the documented answers as ordinary WireMock mapping files.")
public final class ExportCommand implements Callable<Integer> {

    private static final List<String> KINDS = List.of("wiremock");

    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "What to write: wiremock.")
    private String kind = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Pages or folders. Without any, what `docs:` names.")
    private List<String> paths = List.of();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            defaultValue = "export",
            description = "Where the files go (default: `export`).")
    private String folder = "export";

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) {
            throw OptionMistake.word("export", KINDS, kind);
        }
        Settings settings = Workspace.settings(console, Overrides.NONE);
        Workspace workspace = Workspace.open(settings, console.directory(), paths);
        Path target = console.directory().resolve(folder);
        int written = StubFiles.write(target, settings.recordings(), workspace::pages, console.masking());
        console.out().println(Counted.of(written, "mapping") + " written below " + folder);
        return 0;
    }
}
