package dev.verbatim.cli.output;

import dev.verbatim.model.Severity;
import dev.verbatim.report.VisibleText;

/** Shows a unified diff on a terminal: what goes in red, what comes in green. */
public final class DiffRenderer {

    private DiffRenderer() {}

    public static String render(String diff, Style style) {
        StringBuilder out = new StringBuilder();
        for (String line : style.masked(diff).split("\n")) {
            String visible = VisibleText.block(line);
            if (line.startsWith("---") || line.startsWith("+++")) {
                out.append(style.strong(visible));
            } else if (line.startsWith("+")) {
                out.append(style.good(visible));
            } else if (line.startsWith("-")) {
                out.append(style.severity(Severity.ERROR, visible));
            } else {
                out.append(line.startsWith("@@") ? style.gutter(visible) : visible);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
