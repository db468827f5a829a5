package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "HTTP/1.1 204 No Content¶¶{¶} => body-on-204 => 3:1-3:2",
                "HTTP/1.1 304 Not Modified¶A: b¶¶x => body-on-204 => 4:1-4:2",
                "HTTP/1.1 200 OK¶Content-length: 3¶¶{} => content-length => 2:1-2:18",
                "HTTP/1.1 200 OK¶Content-length: many¶¶{} => content-length => 2:1-2:21",
                "HTTP/1.1 200 OK¶Content-Type: json¶¶{} => http-header => 2:1-2:19",
                "HTTP/1.1 200 OK¶Content-Type: application/json¶¶<a></a> => content-type => 2:1-2:31",
                "HTTP/1.1 200 OK¶Content-Type: application/xml¶¶{} => content-type => 2:1-2:30",
                "HTTP/1.1 200 OK¶Content-Type: text/plain¶¶{\"a\": 1} => content-type => 2:1-2:25",
                "HTTP/1.1 200 OK¶Content-Type: image/png¶¶{\"a\": 1} => content-type => 2:1-2:24",
                "HTTP/1.1 200 OK¶Content-Type: aplication/json¶¶{\"a\": 1} => content-type => 2:1-2:30",
            })
    void reports(String text, String rule, String span) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(Spans.of(finding.span())).isEqualTo(span);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 204 No Content",
                "HTTP/1.1 204 No Content¶Content-Length: 0",
                "HTTP/1.1 200 OK¶Content-Length: 5¶¶\"好\"",
                "HTTP/1.1 200 OK¶Content-Length: 4¶¶{¶\t}",
                "HTTP/1.1 200 OK¶Content-Length: 5¶¶{¶\t}¶",
                "HTTP/1.1 200 OK¶Content-Length: 999¶¶{ \"a\": [ ... ] }",
                "HTTP/1.1 200 OK¶Content-Length: 999¶¶<bytes 0-998 of the file>",
                "HTTP/1.1 200 OK¶Content-Type: application/json¶¶{}",
                "HTTP/1.1 200 OK¶Content-Type: text/plain¶¶{}",
                "HTTP/1.1 200 OK¶Content-Type: text/html¶¶<a></a>",
                "HTTP/1.1 200 OK¶Content-Type: text/plain¶¶{name}, welcome",
            })
    void finds_nothing_wrong_with(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void a_wrong_length_is_only_information_and_can_be_removed() {
        Finding finding = findings("HTTP/1.1 200 OK¶Content-Length: 7¶A: b¶¶{}").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(Objects.requireNonNull(finding.fix()).edits())
                .singleElement()
                .satisfies(edit -> {
                    assertThat(Spans.of(edit.span())).isEqualTo("2:1-3:1");
                    assertThat(edit.replacement()).isEmpty();
                });
    }

    private static List<Finding> findings(String text) {
        return HttpText.readResponse(SourceText.of("p.md", text.replace('¶', '\n')))
                .findings();
    }
}
