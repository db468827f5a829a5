package dev.verbatim.cli.command;

import dev.verbatim.check.RulePage;
import dev.verbatim.cli.Console;
import dev.verbatim.cli.output.Environment;
import dev.verbatim.cli.output.MarkdownRenderer;
import dev.verbatim.cli.output.RuleList;
import dev.verbatim.cli.output.Style;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim explain}: says what a rule or a difference means, or lists them all. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Say what a rule's findings mean, or list all rules.")
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "A rule or a difference. Without one, all are listed.")
    private @Nullable String id;

    @Option(names = "--no-color", description = "Print without colours.")
    private boolean noColor;

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Environment terminal = console.terminal();
        Style style = Style.of(terminal.colour() && !noColor, UnaryOperator.identity());
        String asked = id;
        if (asked == null) {
            console.out().print(RuleList.render(RulePage.rules(), RulePage.differences(), terminal.width(), style));
            return 0;
        }
        List<RulePage> pages = Stream.of(RulePage.ofRule(asked), RulePage.ofDifference(asked))
                .flatMap(Optional::stream)
                .toList();
        if (pages.isEmpty()) {
            throw new UsageException("there is no rule `" + asked + "`"
                    + Suggestion.nearest(asked, RulePage.ids())
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse("; `verbatim explain` lists them all"));
        }
        console.out()
                .print(pages.stream()
                        .map(page -> MarkdownRenderer.render(page.markdown(), terminal.width(), style))
                        .collect(Collectors.joining("\n")));
        return 0;
    }
}
