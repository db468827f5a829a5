package dev.verbatim.cli;

import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, with the nearest word that is understood. */
final class MisuseWords {

    private MisuseWords() {}

    static String of(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(
                    unmatched.getUnmatched().get(0),
                    unmatched.isUnknownOption(),
                    unmatched.getCommandLine().getCommandSpec());
        }
        return Sentence.plain(String.valueOf(problem.getMessage())).replace('\'', '`');
    }

    private static String unknown(String word, boolean option, CommandLine.Model.CommandSpec command) {
        if (option) {
            List<String> known = new ArrayList<>();
            command.options().stream().filter(o -> !o.hidden()).forEach(o -> known.addAll(List.of(o.names())));
            int value = word.indexOf('=');
            String name = value < 0 ? word : word.substring(0, value);
            return "unknown option `" + name + "`" + meant(name, known);
        }
        List<String> known = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(CommandLine.Model.CommandSpec::name)
                .toList();
        return known.isEmpty()
                ? "`" + word + "` is one argument too many"
                : "unknown command `" + word + "`" + meant(word, known);
    }

    private static String meant(String word, List<String> known) {
        return Suggestion.hint(word, known);
    }
}
