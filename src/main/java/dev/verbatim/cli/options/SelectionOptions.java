package dev.verbatim.cli.options;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages and examples a command is about. */
public final class SelectionOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Pages or folders; PAGE:LINE takes the example at that line. Without any, what `docs:` names.")
    List<String> paths = List.of();

    @Option(
            names = {"-e", "--example"},
            paramLabel = "NAME",
            description = "Only examples of this name, in which * stands for any text; may be given more than once.")
    List<String> examples = List.of();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            defaultValue = "",
            description = "Only examples whose tags fit, such as \"@GET and not @truncated\".")
    String tags = "";

    public List<String> paths() {
        return paths;
    }

    public List<String> examples() {
        return examples;
    }

    public String tags() {
        return tags;
    }
}
