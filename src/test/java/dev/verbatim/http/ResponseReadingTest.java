package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "HTTP/1.1 204 No Content => 204 => No Content",
                "HTTP/2 200 => 200 => ''",
                "HTTP 201 Created => 201 => Created",
                "HTTP/1.1  200   OK => 200 => OK",
                "http/1.1 200 ok => 200 => ok",
                "HTTP/1.1 422 => 422 => ''",
                "200 OK => 200 => OK",
                "404 => 404 => ''",
                "HTTP code: 201 Created => 201 => Created",
                "HTTP/1.1: 200 OK => 200 => OK",
                "HTTP 1.1 200 OK => 200 => OK",
                "Status: 202 Accepted => 202 => Accepted",
            })
    void reads_the_status_line(String line, int status, String reason) {
        HttpResponse response = response(line);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK",
                "HTTP/1.1 204 NO CONTENT",
                "HTTP 201 created",
                "HTTP/2 200",
                "HTTP/1.1 200 Success",
                "HTTP/1.1 207 Multi Status",
                "HTTP/1.1 200 OK\nContent-type: application/json\n\n{\n}\n",
                "HTTP/1.1 302 Found\nLocation: https://h/a",
                "HTTP/1.1 302 Found\nLocation:\n  https://h/a",
                "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nReceived: from h\n",
            })
    void finds_nothing_wrong_with(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "HTTP/1.1 201 OK => reason-phrase => 1:14-1:16",
                "HTTP/1.1 202 Accpted => reason-phrase => 1:14-1:21",
                "200 OK => http-status-line => 1:1-1:7",
                "HTTP/1.1 999 => http-status-line => 1:1-1:13",
                "Content-Type: a/b => http-status-line => 1:1-1:18",
                "{} => http-status-line => 1:1-1:3",
                "POST /me => http-request-is-response => 1:1-1:9",
                "HTTP/1.1 200 OK¶¶HTTP/1.1 404 Not Found => http-request-is-response => 3:1-3:23",
                "HTTP/1.1 200 OK¶A: b¶{} => body-without-blank-line => 3:1-3:3",
            })
    void reports(String text, String rule, String span) {
        assertThat(findings(text.replace('¶', '\n'))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(Spans.of(finding.span())).isEqualTo(span);
        });
    }

    @Test
    void mends_the_reason() {
        assertThat(findings("HTTP/1.1 201 OK").get(0).fix())
                .extracting(fix -> fix.edits().get(0).replacement())
                .isEqualTo("Created");
    }

    @Test
    void reads_a_body_without_blank_line_as_the_body() {
        HttpResponse response = response("HTTP/1.1 200 OK\nContent-type: application/json\n{\n}");
        assertThat(response.body().text()).isEqualTo("{\n}");
        assertThat(response.headers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "HTTP/1.1 200 OK => true",
                "HTTP code: 200 OK => true",
                "'¶HTTP/2 200' => true",
                "200 OK => false",
                "https://example.com/200 => false",
                "HTTP is a protocol => false",
            })
    void tells_responses_from_other_code(String text, boolean response) {
        assertThat(HttpText.looksLikeResponse(text.replace('¶', '\n'))).isEqualTo(response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "GET /me => true",
                "// why¶get https://h/a => true",
                "POST policies/x => true",
                "GET {url} => true",
                "GET HTTP/1.1 /me => true",
                "DELETE FROM users => false",
                "Get-MgUser -All => false",
                "delete {x} => false",
                "HEAD -> refs/heads/main => false",
                "// GET /me => false",
                "/me => false",
                "Post a message => false",
                "'' => false",
            })
    void tells_requests_from_other_code(String text, boolean request) {
        assertThat(HttpText.looksLikeRequest(text.replace('¶', '\n'))).isEqualTo(request);
    }

    private static HttpResponse response(String text) {
        return Objects.requireNonNull(
                HttpText.readResponse(SourceText.of("p.md", text)).message());
    }

    private static List<Finding> findings(String text) {
        return HttpText.readResponse(SourceText.of("p.md", text)).findings();
    }
}
