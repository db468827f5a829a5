package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @Property
    void reading_never_throws(@ForAll("messages") String text) {
        SourceText source = SourceText.of("p.md", text);
        assertThatCode(() -> {
                    HttpText.readRequest(source);
                    HttpText.readResponse(source);
                    HttpText.looksLikeRequest(text);
                    HttpText.looksLikeResponse(text);
                    Placeholders.in(text);
                    MediaType.parse(text);
                    new UrlTemplate("GET", text, SourceSpan.ofFile("p.md")).fit("GET", text);
                })
                .doesNotThrowAnyException();
    }

    @Property
    void what_cannot_be_read_has_a_finding(@ForAll("messages") String text) {
        HttpReading<HttpRequest> request = HttpText.readRequest(SourceText.of("p.md", text));
        HttpReading<HttpResponse> response = HttpText.readResponse(SourceText.of("p.md", text));
        assertThat(request.message() != null || !request.findings().isEmpty()).isTrue();
        assertThat(response.message() != null || !response.findings().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "{", "(", "a ", "\n", "?", "\n  ?", "\n  ab", "%", "A: b\n", "/", "<", "'", ":", "HTTP/1.1 "
            })
    void long_texts_are_read_in_time_linear_to_their_length(String piece) {
        String text = "GET /" + piece.repeat(200_000);
        List<HttpReading<?>> readings = new ArrayList<>();
        readings.add(HttpText.readRequest(SourceText.of("p.md", text)));
        readings.add(HttpText.readResponse(SourceText.of("p.md", text)));
        readings.add(HttpText.readResponse(SourceText.of("p.md", "HTTP/1.1 200 OK\n" + text)));
        assertThat(readings).hasSize(3);
        assertThat(Placeholders.in(text)).hasSizeLessThan(text.length());
        assertThat(LegalUrl.encode(text)).isNotEmpty();
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(
                        "GET",
                        "POST ",
                        " ",
                        "\n",
                        "\n\n",
                        "/a",
                        "https://h/a",
                        "HTTP/1.1",
                        " 200",
                        "OK",
                        "Content-Type:",
                        "Content-Length: 3",
                        "application/json",
                        "{",
                        "}",
                        "\"a\": 1",
                        "?",
                        "&b=c",
                        "{id}",
                        "<x>",
                        "...",
                        "//",
                        "\t",
                        ":",
                        "é",
                        "\uD800",
                        "multipart/mixed; boundary=x",
                        "--x",
                        "('",
                        "')")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
