package dev.verbatim.cli.options;

import dev.verbatim.scenario.Selection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which examples a command is about, wherever they stand. */
public final class ExampleOptions {

    @Option(
            names = {"-e", "--example"},
            paramLabel = "NAME",
            description = "Only examples of this name, in which * stands for any text; may be given more than once.")
    List<String> names = List.of();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            defaultValue = "",
            description = "Only examples whose tags fit, such as \"@GET and not @truncated\".")
    String tags = "";

    /** Whether it names examples or tags. */
    public boolean narrows() {
        return !names.isEmpty() || !tags.isEmpty();
    }

    public List<String> names() {
        return names;
    }

    public @Nullable String tags() {
        return tags.isEmpty() ? null : tags;
    }

    /**
     * The examples that both these options and others choose.
     *
     * @param lines lines by page path
     * @param mayBeEmpty whether it is fine that there are none
     */
    public Selection with(Map<String, Set<Integer>> lines, boolean mayBeEmpty) {
        return new Selection(names, tags(), lines, mayBeEmpty, null);
    }
}
