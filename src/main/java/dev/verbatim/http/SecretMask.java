package dev.verbatim.http;

import java.util.List;
import java.util.function.UnaryOperator;

/** Text in, the same without its secrets out; with the names by which it knows them, for who masks parts of a whole. */
@FunctionalInterface
public interface SecretMask extends UnaryOperator<String> {

    /** Names whose values are secret. */
    default SecretNames names() {
        return SecretNames.STANDARD;
    }

    /** The text without what is known to be secret; what only looks like it stays. */
    default String known(String text) {
        return apply(text);
    }

    /**
     * Lines that stand below each other, masked together: the name of a secret may stand lines before its value. They
     * stay as many as they were, so that where the whole becomes shorter each is masked by itself.
     */
    static List<String> lines(List<String> lines, UnaryOperator<String> mask) {
        List<String> together = List.of(mask.apply(String.join("\n", lines)).split("\n", -1));
        return together.size() == lines.size()
                ? together
                : lines.stream().map(mask).toList();
    }
}
