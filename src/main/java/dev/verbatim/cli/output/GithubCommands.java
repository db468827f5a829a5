package dev.verbatim.cli.output;

import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.report.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes problems as workflow commands, which GitHub shows as annotations beside the lines of a change. */
final class GithubCommands {

    /** GitHub drops what exceeds ten annotations of a kind in a step, without a word. */
    private static final int MOST_OF_A_KIND = 10;

    private GithubCommands() {}

    /**
     * The worst first; then a plain line that says how many more there are.
     *
     * @param places paths of pages as GitHub knows them, by those shown to people
     */
    static String render(List<Problem> problems, Style style, UnaryOperator<String> places) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::severity).thenComparing(Problem::span));
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        StringBuilder out = new StringBuilder();
        int left = 0;
        for (Problem problem : sorted) {
            if (shown.merge(problem.severity(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                out.append(command(problem, style, places));
            } else {
                left++;
            }
        }
        if (left > 0) {
            out.append(Counted.of(left, "more problem")).append(" not annotated here\n");
        }
        return out.toString();
    }

    private static String command(Problem problem, Style style, UnaryOperator<String> places) {
        SourceSpan span = problem.span();
        String name = problem.severity() == Severity.INFO
                ? "notice"
                : problem.severity().word();
        StringBuilder command = new StringBuilder("::").append(name);
        command.append(" file=").append(property(style.text(places.apply(span.file()))));
        command.append(",line=").append(span.startLine()).append(",endLine=").append(span.endLine());
        if (span.startLine() == span.endLine()) {
            command.append(",col=").append(span.startColumn());
            command.append(",endColumn=").append(Math.max(span.startColumn(), span.endColumn() - 1));
        }
        command.append(",title=").append(property(problem.id()));
        return command.append("::")
                .append(data(style.text(problem.message())))
                .append('\n')
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
