package dev.verbatim.cli.command;

import dev.verbatim.check.Check;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.Output;
import dev.verbatim.cli.Version;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.CommonOptions;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Finding;
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

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Pages or folders. Without any, what `docs:` names.")
    private List<String> paths = List.of();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Workspace.settings(console, new Overrides(null, null, common.failOn(), null, null));
        Workspace workspace = Workspace.open(settings, console.directory(), paths);
        Output output = Output.ofCheck(console, common, settings);
        // Whoever checks some pages has no scenario file in mind, and no second for reading all that they name.
        List<Finding> scenarios =
                workspace.isWhole() ? workspace.scenarios(List.of()).findings(true) : List.of();
        return new Check(settings.rules(), settings.failOn(), output)
                .with(scenarios)
                .run(workspace.docs(), workspace.pages(), Version.text(), console.clock())
                .exitCode();
    }
}
