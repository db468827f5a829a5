package dev.verbatim.http;

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
}
