package dev.verbatim.cli;

import dev.verbatim.model.OptionMistake;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, with the nearest word that is understood. */
final class MisuseWords {

    private MisuseWords() {}

    static UsageException of(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(
                    unmatched.getUnmatched().get(0),
                    unmatched.isUnknownOption(),
                    unmatched.getCommandLine().getCommandSpec());
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (problem instanceof OverwrittenOptionException overwritten) {
            return OptionMistake.twice(name(overwritten.getOverwritten()));
        }
        ArgSpec arg = problem.getArgSpec();
        if (arg instanceof OptionSpec option && option.arity().max() == 0 && problem.getValue() != null) {
            return OptionMistake.value(name(arg), "no value", problem.getValue());
        }
        return new UsageException(plain(String.valueOf(problem.getMessage())));
    }

    private static UsageException missing(ArgSpec arg) {
        return arg.isOption()
                ? OptionMistake.missing(name(arg), arg.paramLabel())
                : new UsageException("`" + arg.paramLabel() + "` is missing");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static UsageException unknown(String word, boolean option, CommandSpec command) {
        if (option) {
            int value = word.indexOf('=');
            String name = value < 0 ? word : word.substring(0, value);
            return OptionMistake.unknown(name, known(name, command));
        }
        List<String> known = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
        return new UsageException(
                known.isEmpty()
                        ? "`" + word + "` is one argument too many"
                        : "unknown command `" + word + "`" + Suggestion.hint(word, known));
    }

    /** Of letters each is as near as any other. */
    private static Collection<String> known(String word, CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--") && word.length() > 2)
                .toList();
    }

    /** A library's message in our form: lower-case start, no full stop. */
    private static String plain(String message) {
        String text = message.strip().replaceFirst("\\.+$", "").replace('\'', '`');
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
