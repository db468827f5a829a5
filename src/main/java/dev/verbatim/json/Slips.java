package dev.verbatim.json;

import java.util.List;

/** Tells which of {@code true}, {@code false} and {@code null} a mistyped word is. */
final class Slips {

    private static final List<String> LITERALS = List.of("true", "false", "null");

    private Slips() {}

    /** The literal of which a letter was left out or two neighbours changed places, or the word itself. */
    static String literal(String word) {
        for (String literal : LITERALS) {
            for (int i = 0; i < literal.length(); i++) {
                if (word.equals(without(literal, i)) || word.equals(swapped(literal, i))) {
                    return literal;
                }
            }
        }
        return word;
    }

    private static String without(String literal, int i) {
        return literal.substring(0, i) + literal.substring(i + 1);
    }

    private static String swapped(String literal, int i) {
        return i + 1 == literal.length()
                ? literal
                : literal.substring(0, i) + literal.charAt(i + 1) + literal.charAt(i) + literal.substring(i + 2);
    }
}
