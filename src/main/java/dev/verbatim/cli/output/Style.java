package dev.verbatim.cli.output;

import dev.verbatim.model.MaskedLines;
import dev.verbatim.model.Severity;
import dev.verbatim.report.VisibleText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How text reaches a terminal: with colours or without. All text that came from a page or a service goes through
 * {@link #text}, which masks secrets and shows control characters as escapes.
 */
public final class Style {

    private final boolean colour;
    private final UnaryOperator<String> mask;

    private Style(boolean colour, UnaryOperator<String> mask) {
        this.colour = colour;
        this.mask = mask;
    }

    /** Without colours and without secrets to mask. */
    public static Style plain() {
        return new Style(false, UnaryOperator.identity());
    }

    public static Style of(boolean colour, UnaryOperator<String> mask) {
        return new Style(colour, mask);
    }

    /** Text of others, safe to print within a line. */
    public String text(String untrusted) {
        return VisibleText.line(masked(untrusted));
    }

    /** Lines of others that stand below each other, with tabs kept: for text that may be copied. */
    List<String> linesWithTabs(List<String> untrusted) {
        return maskedLines(untrusted).stream().map(VisibleText::block).toList();
    }

    /** Whether what is printed may be read by a program. */
    boolean isPlain() {
        return !colour;
    }

    /** Lines that stand below each other, with their secrets masked and nothing else changed. */
    List<String> maskedLines(List<String> untrusted) {
        return MaskedLines.of(untrusted, mask);
    }

    /** Text of others with its secrets masked and nothing else changed: for what is made visible later. */
    public String masked(String untrusted) {
        return mask.apply(untrusted);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFO -> paint("1;36", text);
        };
    }

    String good(String text) {
        return paint("1;32", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    String gutter(String text) {
        return paint("34", text);
    }

    String quiet(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
