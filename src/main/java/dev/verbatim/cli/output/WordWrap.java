package dev.verbatim.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where that is possible. */
final class WordWrap {

    private WordWrap() {}

    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            int taken = DisplayWidth.of(line.toString());
            if (taken > 0 && taken + 1 + DisplayWidth.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            appendChopped(lines, line, word, width);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void appendChopped(List<String> lines, StringBuilder line, String word, int width) {
        int taken = DisplayWidth.of(line.toString());
        int before = 0;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            int wide = DisplayWidth.of(codePoint, before);
            if (taken + wide > width && taken > 0) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            line.appendCodePoint(codePoint);
            taken += wide;
            before = codePoint;
            i += Character.charCount(codePoint);
        }
    }
}
