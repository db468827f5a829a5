package dev.verbatim.shape;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the bytes of a body as the UTF-8 that RFC 8259, section 8.1, demands of JSON, whatever a label says. */
final class Utf8 {

    private Utf8() {}

    /** The text, or nothing where the bytes are not UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** What the first bytes look like where they are no plain UTF-8 text, in words. */
    static Optional<String> oddity(byte[] bytes) {
        if (starts(bytes, 0x1f, 0x8b)) {
            return Optional.of("it looks like gzip, but no `Content-Encoding` says so");
        }
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of("it begins with a byte order mark");
        }
        if (starts(bytes, 0xfe, 0xff) || starts(bytes, 0xff, 0xfe) || hasZero(bytes)) {
            return Optional.of("it looks like UTF-16 or UTF-32");
        }
        if (starts(bytes, 0x28, 0xb5, 0x2f, 0xfd)) {
            return Optional.of("it looks like Zstandard, but no `Content-Encoding` says so");
        }
        return decode(bytes).isPresent() ? Optional.empty() : Optional.of("it is not UTF-8");
    }

    private static boolean hasZero(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
