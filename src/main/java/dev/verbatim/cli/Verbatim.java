package dev.verbatim.cli;

import dev.verbatim.cli.command.AcceptCommand;
import dev.verbatim.cli.command.BaselineCommand;
import dev.verbatim.cli.command.CheckCommand;
import dev.verbatim.cli.command.ConfigCommand;
import dev.verbatim.cli.command.ExplainCommand;
import dev.verbatim.cli.command.ExportCommand;
import dev.verbatim.cli.command.FeaturesCommand;
import dev.verbatim.cli.command.InitCommand;
import dev.verbatim.cli.command.ListCommand;
import dev.verbatim.cli.command.MergeCommand;
import dev.verbatim.cli.command.RunCommand;
import dev.verbatim.cli.command.ServeCommand;
import dev.verbatim.cli.command.WarmUpCommand;
import dev.verbatim.mock.MockTarget;
import dev.verbatim.model.OptionMistake;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: parses it, runs a command, and maps whatever happens to an exit code. */
@Command(
        name = "verbatim",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Replays every request in a set of Markdown API docs and says which examples are not true.")
public final class Verbatim {

    private static final List<String> COMMANDS = List.of(
            "run",
            "merge",
            "check",
            "list",
            "baseline",
            "explain",
            "features",
            "accept",
            "serve",
            "export",
            "init",
            "config",
            "warm-up");

    private Verbatim() {}

    private static Object command(String name, Console console) {
        return switch (name) {
            case "run" -> new RunCommand(console);
            case "merge" -> new MergeCommand(console);
            case "check" -> new CheckCommand(console);
            case "list" -> new ListCommand(console);
            case "baseline" -> new BaselineCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "features" -> new FeaturesCommand(console);
            case "accept" -> new AcceptCommand(console);
            case "serve" -> new ServeCommand(console);
            case "export" -> new ExportCommand(console);
            case "init" -> new InitCommand(console);
            case "config" -> new ConfigCommand(console);
            case "warm-up" -> new WarmUpCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Runs the command that the arguments name and returns the exit code; nothing is thrown. */
    public static int run(Console console, String... args) {
        try {
            if (args.length == 0) {
                console.out().print(Welcome.TEXT);
                return ExitCode.USAGE;
            }
            return COMMANDS.contains(args[0])
                    ? alone(args[0], console).execute(Arrays.copyOfRange(args, 1, args.length))
                    : commandLine(console).execute(args);
        } catch (RuntimeException | Error e) {
            // What picocli does not hand to its handlers: errors, such as a stack that overflowed.
            return new Apology(console).say(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Begins in the background what the arguments look like, before anything else is known. */
    public static void prepare(String... args) {
        if (args.length > 0 && args[0].equals("check")) {
            Rehearsal.begin(Path.of("").toAbsolutePath());
        } else if (args.length > 0 && replaysOnTheMock(args)) {
            MockTarget.prepare();
        }
    }

    /** Whether the arguments look like a run on the mock; being wrong costs a moment of one processor. */
    private static boolean replaysOnTheMock(String[] args) {
        return args[0].equals("run") && Arrays.stream(args).noneMatch(arg -> arg.startsWith("--target"));
    }

    /** The whole command line. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Verbatim());
        COMMANDS.forEach(name -> line.addSubcommand(name, command(name, console)));
        line.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .versionProvider(new Version()));
        return ready(line, console);
    }

    /** One command without all that is around it, which takes half as long to set up. */
    private static CommandLine alone(String name, Console console) {
        CommandLine line = new CommandLine(command(name, console));
        line.getCommandSpec().name("verbatim " + name).versionProvider(new Version());
        return ready(line, console);
    }

    private static CommandLine ready(CommandLine line, Console console) {
        line.setOut(console.writer(console.out()));
        line.setErr(console.writer(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        // Tags begin with `@`, which picocli would take for the name of a file with arguments.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((problem, args) -> misused(console, problem));
        line.setExecutionExceptionHandler((problem, command, result) -> failed(console, problem, command));
        return line;
    }

    private static int misused(Console console, ParameterException problem) {
        console.err().println("error: " + MisuseWords.of(problem).getMessage());
        return pointToHelp(console, problem.getCommandLine());
    }

    private static int pointToHelp(Console console, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        console.err().println("help: `" + name + " --help` lists what it understands");
        return ExitCode.USAGE;
    }

    private static int failed(Console console, Exception problem, CommandLine command) {
        int code = ExitCode.of(problem);
        if (code == ExitCode.BUG) {
            return new Apology(console).say(problem);
        }
        if (code != ExitCode.INTERRUPTED) {
            console.err().println("error: " + console.masking().apply(String.valueOf(problem.getMessage())));
        }
        return problem instanceof OptionMistake ? pointToHelp(console, command) : code;
    }
}
