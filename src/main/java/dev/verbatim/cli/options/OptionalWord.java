package dev.verbatim.cli.options;

import java.util.Map;
import java.util.Set;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Keeps an option whose word may be left out from taking the page after it for that word. */
final class OptionalWord implements IParameterPreprocessor {

    private static final Set<String> WORDS = Set.of("own", "any");

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's signature
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean attached = "=".equals(info.get("separator"));
        if (!attached && (args.isEmpty() || !WORDS.contains(args.peek()))) {
            args.push("own");
        }
        return false;
    }
}
