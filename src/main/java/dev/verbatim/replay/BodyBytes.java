package dev.verbatim.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body as far as they came, also where it never ended well.
 *
 * @param broken why it is not whole, or null when it is
 * @param cut whether it is not whole because the connection broke
 */
record BodyBytes(byte[] bytes, @Nullable String broken, boolean cut) {

    static final BodyBytes NONE = new BodyBytes(new byte[0], null);

    private static final int FIRST = 8192;

    BodyBytes(byte[] bytes, @Nullable String broken) {
        this(bytes, broken, false);
    }

    /** Reads to the end, or to {@code limit} bytes. */
    static BodyBytes read(InputStream in, int limit) {
        byte[] bytes = new byte[Math.min(FIRST, limit)];
        int size = 0;
        try {
            while (true) {
                if (size == bytes.length) {
                    if (size == limit) {
                        return new BodyBytes(
                                bytes, in.read() < 0 ? null : "the body is longer than " + limit + " bytes");
                    }
                    bytes = Arrays.copyOf(bytes, (int) Math.min(limit, bytes.length * 2L));
                }
                int more = in.read(bytes, size, bytes.length - size);
                if (more < 0) {
                    return new BodyBytes(Arrays.copyOf(bytes, size), null);
                }
                size += more;
            }
        } catch (IOException e) {
            return new BodyBytes(Arrays.copyOf(bytes, size), BrokenBody.words(e, size), BrokenBody.isCut(e));
        }
    }
}
