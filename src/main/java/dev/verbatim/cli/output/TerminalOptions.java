package dev.verbatim.cli.output;

import dev.verbatim.model.Severity;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What to print and how.
 *
 * @param least the lightest severity that is printed one by one; lighter ones are only counted
 * @param most how many problems are printed with their lines; the others are counted
 * @param quiet whether nothing but problems and the verdict is printed
 * @param report path of the report to name at the end, or null
 * @param annotations whether the full format is followed by annotations for GitHub
 * @param places paths of pages as GitHub knows them, by those shown to people
 */
public record TerminalOptions(
        OutputFormat format,
        Style style,
        int width,
        Severity least,
        int most,
        boolean quiet,
        @Nullable String report,
        boolean annotations,
        UnaryOperator<String> places) {

    /** Full windows for errors and warnings, at most 50, and the whole summary. */
    public static TerminalOptions usual(Style style, int width, @Nullable String report) {
        return new TerminalOptions(
                OutputFormat.FULL, style, width, Severity.WARNING, 50, false, report, false, page -> page);
    }
}
