package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Workspace;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.mock.StubServer;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.report.Counted;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim serve}: the docs as a mock server, until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Serve the documented answers on this machine, for others to develop against.")
public final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Pages or folders. Without any, what `docs:` names.")
    private List<String> paths = List.of();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: that of `targets.mock.port`, or any).")
    private @Nullable String port;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Workspace.settings(console, new Overrides(TargetSettings.MOCK, null, null, null, null));
        TargetSettings mock = settings.chosenTarget();
        if (port != null) {
            mock = mock.withPort(number(port));
        }
        Workspace workspace = Workspace.open(settings, console.directory(), paths);
        try (StubServer server = StubServer.start(mock, settings.recordings(), workspace::pages, console.masking())) {
            console.out()
                    .println("serving " + Counted.of(server.stubs(), "answer") + " at " + server.url()
                            + " until Ctrl-C");
            console.out().flush();
            Thread.currentThread().join();
        }
        return 0;
    }

    private static int number(String port) {
        int number = port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : HIGHEST_PORT + 1;
        if (number > HIGHEST_PORT) {
            throw OptionMistake.value("--port", "a whole number from 0 to " + HIGHEST_PORT, port);
        }
        return number;
    }
}
