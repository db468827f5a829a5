package dev.verbatim.cli.output;

import dev.verbatim.report.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what is not shown one by one: how many problems, of which kinds the most, and where they all are. */
final class LeftOut {

    private static final int MOST_KINDS = 10;

    private LeftOut() {}

    /** Several lines, the last one ended too. */
    static String render(List<Entry> entries, TerminalOptions options) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Entry entry : entries) {
            // An example counts once, by what weighs most in it.
            entry.problems().stream()
                    .min(Comparator.comparing(Problem::severity))
                    .ifPresent(problem ->
                            kinds.merge(problem.severity().word() + "[" + problem.id() + "]", 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> sorted = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        String where = options.report() == null ? "`--format concise` lists them all" : "the report has them all";
        StringBuilder out = new StringBuilder(Counted.of(entries.size(), "more problem"))
                .append(" not shown here; ")
                .append(where)
                .append('\n');
        for (Map.Entry<String, Integer> kind : sorted.subList(0, Math.min(MOST_KINDS, sorted.size()))) {
            out.append(String.format("%8s  %s%n", Counted.number(kind.getValue()), kind.getKey()));
        }
        if (sorted.size() > MOST_KINDS) {
            out.append(" ".repeat(10))
                    .append("and ")
                    .append(Counted.of(sorted.size() - MOST_KINDS, "other kind"))
                    .append('\n');
        }
        return out.toString();
    }
}
