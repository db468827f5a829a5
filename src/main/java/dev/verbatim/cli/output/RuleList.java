package dev.verbatim.cli.output;

import dev.verbatim.check.RulePage;
import dev.verbatim.model.Severity;
import java.util.List;

/** Lists rules and differences, each with its severity and what it means. */
public final class RuleList {

    private static final String INDENT = "    ";

    private RuleList() {}

    /** Several lines, the last one ended too. */
    public static String render(List<RulePage> rules, List<RulePage> differences, int width, Style style) {
        StringBuilder out = new StringBuilder();
        out.append(style.strong("Rules, which `check` judges pages by")).append("\n\n");
        rules.forEach(page -> add(out, page, width, style));
        out.append('\n')
                .append(style.strong("Differences, which `run` finds between answers and pages"))
                .append("\n\n");
        differences.forEach(page -> add(out, page, width, style));
        out.append("\n`verbatim explain RULE` says more. `rules:` in verbatim.yml sets severities.\n");
        return out.toString();
    }

    private static void add(StringBuilder out, RulePage page, int width, Style style) {
        out.append(style.strong(page.id()))
                .append("  ")
                .append(severity(page.severity(), style))
                .append('\n');
        for (String line : WordWrap.of(page.sentence(), Math.max(20, width - INDENT.length()))) {
            out.append(INDENT).append(line).append('\n');
        }
    }

    private static String severity(String word, Style style) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return style.severity(severity, word);
            }
        }
        return style.quiet(word);
    }
}
