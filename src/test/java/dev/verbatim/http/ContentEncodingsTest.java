package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentEncodingsTest {

    private static final byte[] PLAIN = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity, gzip"})
    void undoes_gzip(String label) throws IOException {
        assertThat(decode(label, gzip(PLAIN)).content()).isEqualTo(PLAIN);
    }

    @Test
    void undoes_both_kinds_of_deflate() throws IOException {
        assertThat(decode("deflate", deflate(PLAIN, false)).content()).isEqualTo(PLAIN);
        assertThat(decode("deflate", deflate(PLAIN, true)).content()).isEqualTo(PLAIN);
    }

    @Test
    void undoes_brotli() {
        byte[] encoded = Base64.getDecoder().decode("iwOAeyJhIjogMX0D");
        assertThat(decode("br", encoded).content()).isEqualTo(PLAIN);
    }

    @Test
    void undoes_several_in_reverse_order() throws IOException {
        assertThat(decode("deflate, gzip", gzip(deflate(PLAIN, false))).content())
                .isEqualTo(PLAIN);
    }

    @Test
    void leaves_an_unlabelled_body_alone() {
        assertThat(ContentEncodings.decode(new ReceivedResponse(200, List.of(), PLAIN, null))
                        .content())
                .isEqualTo(PLAIN);
    }

    @Test
    void takes_no_body_as_no_body() {
        assertThat(decode("gzip", new byte[0]).content()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "zstd", "a,b,c,d,e"})
    void says_why_it_cannot(String label) {
        DecodedBody body = decode(label, PLAIN);
        assertThat(body.isDecoded()).isFalse();
        assertThat(body.reason()).isNotBlank();
    }

    @Test
    void says_so_when_the_data_is_cut() throws IOException {
        byte[] whole = gzip(PLAIN);
        assertThat(decode("gzip", java.util.Arrays.copyOf(whole, whole.length - 9))
                        .isDecoded())
                .isFalse();
    }

    @Test
    void stops_at_a_bomb() throws IOException {
        assertThat(decode("gzip", gzip(new byte[ContentEncodings.LIMIT + 1])).reason())
                .contains("grows beyond 50 MB");
    }

    private static DecodedBody decode(String label, byte[] body) {
        return ContentEncodings.decode(
                new ReceivedResponse(200, List.of(new Header("content-encoding", label)), body, null));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, raw))) {
            deflate.write(plain);
        }
        return out.toByteArray();
    }
}
