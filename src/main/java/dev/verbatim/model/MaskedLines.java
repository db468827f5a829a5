package dev.verbatim.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** Lines that stand below each other, masked together: the name of a secret may stand lines before its value. */
public final class MaskedLines {

    private MaskedLines() {}

    /** As many lines as there were; where the whole loses some, each is masked by itself. */
    public static List<String> of(List<String> lines, UnaryOperator<String> mask) {
        List<String> together = List.of(mask.apply(String.join("\n", lines)).split("\n", -1));
        return together.size() == lines.size()
                ? together
                : lines.stream().map(mask).toList();
    }
}
