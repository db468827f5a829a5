package dev.verbatim.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the Markdown of the jar's own pages on a terminal: headings, paragraphs and fences, which is all they hold. */
public final class MarkdownRenderer {

    private static final String INDENT = "    ";
    private static final Pattern FENCE = Pattern.compile("(`{3,})(.*)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private final int width;
    private final Style style;
    private final StringBuilder out = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();

    private MarkdownRenderer(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** Several lines, the last one ended too. */
    public static String render(String markdown, int width, Style style) {
        MarkdownRenderer renderer = new MarkdownRenderer(width, style);
        String fence = "";
        for (String line : markdown.lines().toList()) {
            Matcher mark = FENCE.matcher(line);
            boolean fits = mark.matches();
            if (!fence.isEmpty() && fits && mark.group(1).equals(fence)) {
                fence = "";
            } else if (!fence.isEmpty()) {
                renderer.out
                        .append(line.isEmpty() ? "" : INDENT + style.text(line))
                        .append('\n');
            } else if (fits) {
                renderer.endParagraph();
                fence = mark.group(1);
                renderer.file(mark.group(2));
            } else {
                renderer.line(line);
            }
        }
        renderer.endParagraph();
        return renderer.out.toString();
    }

    /** The second word of an info string names the snippet's file. */
    private void file(String info) {
        String[] words = info.strip().split(" ");
        if (words.length > 1) {
            out.append("  ").append(style.quiet(words[1] + ":")).append("\n\n");
        }
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            endParagraph();
            out.append(style.strong(line.replaceFirst("^#+ ", ""))).append('\n');
        } else if (line.isBlank()) {
            endParagraph();
            out.append('\n');
        } else {
            paragraph.add(line.strip());
        }
    }

    private void endParagraph() {
        for (String line : WordWrap.of(String.join(" ", paragraph), width)) {
            if (!paragraph.isEmpty()) {
                Matcher strong = STRONG.matcher(style.text(line));
                out.append(strong.replaceAll(match -> Matcher.quoteReplacement(style.strong(match.group(1)))))
                        .append('\n');
            }
        }
        paragraph.clear();
    }
}
