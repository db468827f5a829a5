package dev.verbatim.cli.output;

import dev.verbatim.model.Severity;
import dev.verbatim.report.Counted;
import java.util.List;

/** Draws what a run could not remove, and what nobody knows of. */
final class LeftBehind {

    private static final int MOST_SHOWN = 20;

    private LeftBehind() {}

    /** Several lines, with an empty one after them. */
    static String render(List<String> things, Style style) {
        StringBuilder out = new StringBuilder(style.severity(Severity.WARNING, "may be left behind")).append('\n');
        int shown = things.size() == MOST_SHOWN + 1 ? things.size() : Math.min(MOST_SHOWN, things.size());
        things.subList(0, shown)
                .forEach(thing -> out.append("  ").append(style.text(thing)).append('\n'));
        if (things.size() > shown) {
            out.append("  and ")
                    .append(Counted.of(things.size() - shown, "more thing"))
                    .append("; the report has them all\n");
        }
        return out.append('\n').toString();
    }
}
