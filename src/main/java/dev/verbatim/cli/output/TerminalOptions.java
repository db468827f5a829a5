package dev.verbatim.cli.output;

import dev.verbatim.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What to print and how.
 *
 * @param least the lightest severity that is printed one by one; lighter ones are only counted
 * @param most how many problems are printed with their lines; the others are counted
 * @param quiet whether nothing but problems and the verdict is printed
 * @param report path of the report to name at the end, or null
 */
public record TerminalOptions(
        OutputFormat format,
        Style style,
        int width,
        Severity least,
        int most,
        boolean quiet,
        @Nullable String report) {

    /** Full windows for errors and warnings, at most 50, and the whole summary. */
    public static TerminalOptions usual(Style style, int width, @Nullable String report) {
        return new TerminalOptions(OutputFormat.FULL, style, width, Severity.WARNING, 50, false, report);
    }
}
