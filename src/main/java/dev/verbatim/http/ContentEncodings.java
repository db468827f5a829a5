package dev.verbatim.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes the content encodings that a response is labelled with (RFC 9110, section 8.4.1). */
public final class ContentEncodings {

    /** What a body may grow to, in bytes: beyond it a small answer is an attack, or no example of anything. */
    static final int LIMIT = 50 * 1024 * 1024;

    private static final int MOST_ENCODINGS = 4;

    private ContentEncodings() {}

    /** The body as it was before it was encoded for the wire. */
    public static DecodedBody decode(ReceivedResponse response) {
        List<String> encodings = new ArrayList<>();
        for (OutgoingRequest.Header header : response.headers()) {
            if (header.name().equalsIgnoreCase("Content-Encoding")) {
                for (String word : header.value().split(",")) {
                    if (!word.isBlank() && !word.strip().equalsIgnoreCase("identity")) {
                        encodings.add(word.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        if (encodings.size() > MOST_ENCODINGS) {
            return DecodedBody.failed("the body is encoded " + encodings.size() + " times");
        }
        Collections.reverse(encodings);
        byte[] body = response.body();
        for (String encoding : encodings) {
            // A 204, a 304 or an answer to HEAD may name an encoding that nothing was sent in.
            DecodedBody next = body.length == 0 ? DecodedBody.of(body) : undo(encoding, body);
            if (next.bytes() == null) {
                return next;
            }
            body = next.bytes();
        }
        return DecodedBody.of(body);
    }

    private static DecodedBody undo(String encoding, byte[] body) {
        try (InputStream in = decoder(encoding, body)) {
            if (in == null) {
                return DecodedBody.failed("the content encoding `" + encoding + "` is not known");
            }
            return drained(in, encoding);
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException broken) {
            return DecodedBody.failed("the body is labelled `" + encoding + "` but cannot be decoded as such");
        }
    }

    private static @Nullable InputStream decoder(String encoding, byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        if (encoding.equals("gzip") || encoding.equals("x-gzip")) {
            return new GZIPInputStream(in);
        }
        if (encoding.equals("br")) {
            return new BrotliInputStream(in);
        }
        if (encoding.equals("deflate")) {
            // Some servers send bare RFC 1951 data under this name, which RFC 9110 notes.
            return new Inflating(in, new Inflater(!hasZlibHeader(body)));
        }
        return null;
    }

    private static boolean hasZlibHeader(byte[] body) {
        return body.length >= 2 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    }

    private static DecodedBody drained(InputStream in, String encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > LIMIT) {
                return DecodedBody.failed("the `" + encoding + "` body grows beyond " + LIMIT / 1024 / 1024 + " MB");
            }
        }
        return DecodedBody.of(out.toByteArray());
    }

    /** Frees the inflater's native memory with the stream, which the JDK does only for inflaters it made itself. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream in, Inflater inflater) {
            super(in, inflater);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
