package dev.verbatim.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a compiled scenario. It has a doc string, a table, or neither.
 *
 * @param keyword with the blank behind it
 * @param line where it stands in the feature file
 */
record StepText(
        String keyword, String text, int line, @Nullable DocText doc, List<List<String>> table) {

    /** A doc string's text, before anything is escaped. */
    record DocText(String mediaType, String text) {

        int lines() {
            int lines = text.isEmpty() ? 2 : 3;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                lines++;
            }
            return lines;
        }
    }

    /** How many lines the step takes, its argument included. */
    int lines() {
        return 1 + (doc == null ? 0 : doc.lines()) + table.size();
    }
}
