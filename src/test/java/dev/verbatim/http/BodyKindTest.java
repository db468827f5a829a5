package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "application/json => {} => JSON",
                "¤¤ => {\"a\": 1} => JSON",
                "¤¤ => [1] => JSON",
                "¤¤ => ¤¤ => NONE",
                "application/merge-patch+json => {} => JSON",
                "application/x-www-form-urlencoded => a=b&c=d => FORM",
                "multipart/related; boundary=x => --x => MULTIPART",
                "application/xml => <a/> => XML",
                "¤¤ => <a><b>c</b></a> => XML",
                "text/plain => hello => TEXT",
                "text/plain => The contents of the file goes here. => TEXT",
                "text/plain => MIME-Version: 1.0 => MIME",
                "¤¤ => Subject: x => MIME",
                "¤¤ => <bytes 0-25 of the file> => STAND_IN",
                "text/plain => <bytes 0-25 of the file> => STAND_IN",
                "application/json => <Image> => STAND_IN",
                "image/jpeg => Binary data for the image => STAND_IN",
                "¤¤ => Binary data => STAND_IN",
                "¤¤ => [binary] => STAND_IN",
                "¤¤ => ...binary data... => STAND_IN",
                "application/zip => [Zip file containing a package] => STAND_IN",
                "application/zip => ¤¤ => STAND_IN",
            })
    void tells_the_kind(String type, String body, BodyKind kind) {
        assertThat(BodyKind.of(request(type, body))).isEqualTo(kind);
    }

    @Test
    void sends_multipart_with_the_line_ends_of_mime() {
        WireBody body = WireBody.of(request("multipart/form-data; boundary=x", "--x\nA: b\n\nc\n--x--"));
        assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("--x\r\nA: b\r\n\r\nc\r\n--x--");
        assertThat(body.sendable()).isTrue();
    }

    @Test
    void cannot_send_a_part_that_is_a_stand_in() {
        WireBody body = WireBody.of(request("multipart/form-data; boundary=x", "--x\n\n...binary data...\n--x--"));
        assertThat(body.sendable()).isFalse();
    }

    private static HttpRequest request(String type, String body) {
        String header = type.isEmpty() ? "" : "Content-Type: " + type + "\n";
        return Objects.requireNonNull(HttpText.readRequest(SourceText.of("p.md", "PUT /a\n" + header + "\n" + body))
                .message());
    }
}
