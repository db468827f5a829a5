package dev.verbatim.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a response.
 *
 * @param date ISO date of a recording, else null
 * @param of the example that the recording is of where it stands in for that of another one, else null
 */
public record Proof(
        Kind kind, @Nullable String date, @Nullable String of) {

    public Proof(Kind kind, @Nullable String date) {
        this(kind, date, null);
    }

    /** Where the response came from. */
    public enum Kind {
        /** A live target. */
        LIVE,
        /** A response recorded from a live target. */
        RECORDING,
        /** The user's own WireMock mappings. */
        STUBS,
        /** A stub made from the page itself: it proves only that the page agrees with itself. */
        DOCS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Proof of(Kind kind) {
        return new Proof(kind, null);
    }
}
