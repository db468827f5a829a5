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
        List<String> shown =
                style.linesWithTabs(hunk.stream().map(DiffRenderer::withoutEnd).toList());
        for (int i = 0; i < hunk.size(); i++) {
            String end = style.isPlain() && hunk.get(i).endsWith("\r") ? "\r" : "";
            out.add(line(hunk.get(i), shown.get(i), style) + end);
        }
    }

    /** The carriage return of a page's line is for `patch`; a terminal would act on it. */
    private static String withoutEnd(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
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
