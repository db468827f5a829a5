package dev.verbatim.scenario;

import java.util.List;

/** The text of a feature file as it grows, which knows the number of its lines. */
final class FeatureText {

    private static final String STEP = "    ";
    private static final String ARGUMENT = "      ";

    private final StringBuilder out = new StringBuilder(2048);
    private int lines;
    private int counted;

    /** Appends a line and gives its number. */
    int line(String text) {
        out.append(text).append('\n');
        return lines();
    }

    void step(String text) {
        out.append(STEP).append(text).append('\n');
    }

    void docString(String mediaType, String text) {
        DocStringText.append(out, ARGUMENT, mediaType, text);
    }

    /** Rows of cells; a cell's own bars, backslashes and line ends are escaped. */
    void table(List<List<String>> rows) {
        for (List<String> row : rows) {
            out.append(ARGUMENT).append('|');
            for (String cell : row) {
                out.append(' ').append(cell(cell)).append(" |");
            }
            out.append('\n');
        }
    }

    /** A string parameter of a step. */
    static String quoted(String text) {
        return '"' + TitleText.of(text).replace("\"", "\\u0022") + '"';
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\r", "");
    }

    private int lines() {
        for (; counted < out.length(); counted++) {
            if (out.charAt(counted) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
