package dev.verbatim.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Draws a unified diff on a terminal. */
public final class DiffRenderer {

    private DiffRenderer() {}

    /** The diff with its lines coloured, and with what a terminal would act on made visible. */
    public static String render(String diff, Style style) {
        List<String> out = new ArrayList<>();
        List<String> hunk = new ArrayList<>();
        for (String line : diff.split("\n", -1)) {
            if (line.startsWith("@@")) {
                draw(hunk, style, out);
                hunk.clear();
            }
            hunk.add(line);
        }
        draw(hunk, style, out);
        return String.join("\n", out);
    }

    private static void draw(List<String> hunk, Style style, List<String> out) {
        List<String> shown = style.linesWithTabs(hunk);
        for (int i = 0; i < hunk.size(); i++) {
            out.add(line(hunk.get(i), shown.get(i), style));
        }
    }

    private static String line(String line, String text, Style style) {
        if (line.startsWith("+++") || line.startsWith("---")) {
            return style.strong(text);
        }
        if (line.startsWith("@@")) {
            return style.gutter(text);
        }
        return line.startsWith("+") ? style.good(text) : line.startsWith("-") ? style.bad(text) : text;
    }
}
