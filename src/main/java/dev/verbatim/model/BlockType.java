package dev.verbatim.model;

import java.util.Locale;
import java.util.Optional;

/** What an annotation says its code block is. */
public enum BlockType {
    REQUEST("request"),
    RESPONSE("response"),
    RESOURCE("resource"),
    EXAMPLE("example"),
    SAMPLES("samples"),
    IGNORED("ignored"),
    SIMULATED_RESPONSE("simulatedResponse"),
    TEST_PARAMS("testParams"),
    PERMISSIONS("permissions"),
    /** A marker that belongs to no code, such as {@code throttlinggenstart}. */
    MARKER("marker"),
    UNKNOWN("unknown");

    private final String word;

    BlockType(String word) {
        this.word = word;
    }

    /** The spelling used in annotations. */
    public String word() {
        return word;
    }

    /** The type that {@code written} names, whatever its case; empty for unknown ones and markers. */
    public static Optional<BlockType> named(String written) {
        for (BlockType type : values()) {
            if (type != MARKER
                    && type != UNKNOWN
                    && type.word.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
