package dev.verbatim.cli.options;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which pages and examples a command is about. */
public final class SelectionOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Pages or folders; PAGE:LINE takes the example at that line. Without any, what `docs:` names.")
    List<String> paths = List.of();

    @Mixin
    ExampleOptions examples = new ExampleOptions();

    public List<String> paths() {
        return paths;
    }

    public ExampleOptions examples() {
        return examples;
    }
}
