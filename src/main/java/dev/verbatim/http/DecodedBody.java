package dev.verbatim.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body with its content encodings undone, or the reason why that is not possible.
 *
 * @param bytes null where {@code reason} says why there are none
 * @param reason in plain words; null where the body was decoded
 */
public record DecodedBody(byte @Nullable [] bytes, @Nullable String reason) {

    static DecodedBody of(byte[] bytes) {
        return new DecodedBody(bytes, null);
    }

    static DecodedBody failed(String reason) {
        return new DecodedBody(null, reason);
    }

    public boolean isDecoded() {
        return bytes != null;
    }

    /** The decoded bytes; throws where there are none. */
    public byte[] content() {
        return Objects.requireNonNull(bytes, () -> String.valueOf(reason));
    }
}
