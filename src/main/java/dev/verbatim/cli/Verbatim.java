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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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

    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Verbatim() {}

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("baseline", BaselineCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("features", FeaturesCommand::new);
        commands.put("accept", AcceptCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("config", ConfigCommand::new);
        commands.put("warm-up", WarmUpCommand::new);
        return commands;
    }

    /** Runs the command that the arguments name and returns the exit code; nothing is thrown. */
    public static int run(Console console, String... args) {
        try {
            if (args.length == 0) {
                console.out().print(Welcome.TEXT);
                return ExitCode.USAGE;
            }
            if (replaysOnTheMock(args)) {
                MockTarget.prepare();
            }
            return commandLine(console, args[0]).execute(args);
        } catch (RuntimeException | Error e) {
            // What picocli does not hand to its handlers: errors, such as a stack that overflowed.
            return new Apology(console).say(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Whether the arguments look like a run on the mock; being wrong costs a moment of one processor. */
    private static boolean replaysOnTheMock(String[] args) {
        return args[0].equals("run") && Arrays.stream(args).noneMatch(arg -> arg.startsWith("--target"));
    }

    /** The whole command line. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, "");
    }

    /** The command line with only the subcommand that is called, which halves its set-up, or with all of them. */
    private static CommandLine commandLine(Console console, String called) {
        CommandLine line = new CommandLine(new Verbatim());
        Function<Console, Object> only = COMMANDS.get(called);
        if (only != null) {
            line.addSubcommand(called, only.apply(console));
        } else {
            COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
        }
        line.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .versionProvider(new Version()));
        line.setOut(console.writer(console.out()));
        line.setErr(console.writer(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        // Tags begin with `@`, which picocli would take for the name of a file with arguments.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((problem, args) -> misused(console, problem));
        line.setExecutionExceptionHandler((problem, command, result) -> failed(console, problem));
        return line;
    }

    private static int misused(Console console, ParameterException problem) {
        console.err().println("error: " + MisuseWords.of(problem));
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("help: `" + command + " --help` lists what it understands");
        return ExitCode.USAGE;
    }

    private static int failed(Console console, Exception problem) {
        int code = ExitCode.of(problem);
        if (code == ExitCode.BUG) {
            return new Apology(console).say(problem);
        }
        if (code != ExitCode.INTERRUPTED) {
            console.err().println("error: " + console.masking().apply(String.valueOf(problem.getMessage())));
        }
        return code;
    }
}
