package dev.verbatim.cli.output;

/** Draws a unified diff on a terminal. */
public final class DiffRenderer {

    private DiffRenderer() {}

    /** The diff with its lines coloured, and with what a terminal would act on made visible. */
    public static String render(String diff, Style style) {
        StringBuilder out = new StringBuilder(diff.length() + 64);
        for (String line : diff.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n").append(line(line, style));
        }
        return out.toString();
    }

    private static String line(String line, Style style) {
        String text = style.lineWithTabs(line);
        if (line.startsWith("+++") || line.startsWith("---")) {
            return style.strong(text);
        }
        if (line.startsWith("@@")) {
            return style.gutter(text);
        }
        return line.startsWith("+") ? style.good(text) : line.startsWith("-") ? style.bad(text) : text;
    }
}
