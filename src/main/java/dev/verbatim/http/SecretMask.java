package dev.verbatim.http;

import java.util.function.UnaryOperator;

/** Text in, the same without its secrets out; with the names by which it knows them, for who masks parts of a whole. */
@FunctionalInterface
public interface SecretMask extends UnaryOperator<String> {

    /** Names whose values are secret. */
    default SecretNames names() {
        return SecretNames.STANDARD;
    }
}
