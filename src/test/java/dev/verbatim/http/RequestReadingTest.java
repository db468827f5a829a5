package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "GET /me => GET => /me",
                "GET   /me => GET => /me",
                "'  GET /me  ' => GET => /me",
                "GET /me HTTP/1.1 => GET => /me",
                "POST https://h/v1.0/users HTTP/2 => POST => https://h/v1.0/users",
                "PATCH HTTP/1.1 https://h/me => PATCH => https://h/me",
                "get /me => GET => /me",
                "GET /users/{id | userPrincipalName} => GET => /users/{id | userPrincipalName}",
                "GET /c?$filter=a eq 'b c' and d ne null => GET => /c?$filter=a eq 'b c' and d ne null",
                "GET /c?$search=\"a:b\" OR \"c:d\" HTTP/1.1 => GET => /c?$search=\"a:b\" OR \"c:d\"",
                "GET {uploadUrl} => GET => {uploadUrl}",
                "GET {{host}}/a => GET => {{host}}/a",
                "GET me/messages => GET => /me/messages",
                "GET ../onenote/pages => GET => /onenote/pages",
                "FETCH /me => FETCH => /me",
                "/me => GET => /me",
                "https://h/me => GET => https://h/me",
                "GET htps://h.example/me => GET => https://h.example/me",
                "GET https:/h.example/me => GET => https://h.example/me",
                "GET http//h.example/me => GET => http://h.example/me",
            })
    void reads_the_request_line(String line, String method, String url) {
        HttpRequest request = request(line);
        assertThat(request.method()).isEqualTo(method);
        assertThat(request.url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /me",
                "GET   /users/{id | name}?$filter=a eq 'b' HTTP/1.1",
                "POST https://h/x\nContent-Type: application/json\n\n{}",
                "POST https://h/x\nContent-type:application/json\nPrefer: a\nPrefer: b\n\n{\n}\n",
                "GET /a\n  ?$top=1\n  &$skip=2",
                "GET /a\n?$top=1",
                "\n\n// a remark\nGET /a",
                "PUT /f\nContent-Type: text/plain\n\nSubject: not a header here",
                "POST /m\nContent-Type: text/plain\n\nGET /a is a request",
            })
    void finds_nothing_wrong_with(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "get /me => http-request-line => 1:1-1:4",
                "GET HTTP/1.1 /me => http-request-line => 1:4-1:14",
                "/me => http-request-line => 1:1-1:4",
                "FETCH /me => http-request-line => 1:1-1:6",
                "GET me/messages => http-request-line => 1:5-1:16",
                "GET htps://h.example/me => http-request-line => 1:5-1:12",
                "GET https:/h.example/me => http-request-line => 1:5-1:12",
                "'' => http-request-line => 1:1-1:1",
                "GET => http-request-line => 1:1-1:4",
                "{ \"a\": 1 } => http-request-line => 1:1-1:11",
                "HTTP/1.1 200 OK => http-request-is-response => 1:1-1:16",
                "GET /a¶GET /b => several-requests => 2:1-2:7",
                "GET /a¶¶GET /b => several-requests => 3:1-3:7",
                "POST /a¶¶{}¶¶POST /b¶¶{} => several-requests => 5:1-5:8",
                "GET /a¶¶HTTP/1.1 200 OK => http-request-is-response => 3:1-3:16",
                "GET /a¶¶Prefer: x => header-after-blank-line => 3:1-3:10",
                "POST /a¶A: b¶{}¶ => body-without-blank-line => 3:1-3:3",
                "POST /a¶Content-Type text/plain => http-header => 2:1-2:24",
                "POST /a¶Content-Type : text/plain => http-header => 2:1-2:26",
                "POST /a¶Content-Type; text/plain¶¶x => http-header => 2:1-2:25",
                "POST /a¶Content-Type=text/plain¶¶x => http-header => 2:1-2:24",
                "POST /a¶Content Type: text/plain¶¶x => http-header => 2:1-2:25",
                "GET /a¶Contnet-Type: text/plain => http-header => 2:1-2:13",
                "POST /a¶Content-Type: aplication/json¶¶{} => content-type => 2:1-2:30",
                "GET /a¶¶Prefer: x¶Accept: y => header-after-blank-line => 3:1-3:10",
                "GET https:/contoso.example/a => http-request-line => 1:5-1:12",
                "GET htps://contoso.example/a => http-request-line => 1:5-1:12",
                "GET https//contoso.example/a => http-request-line => 1:5-1:12",
            })
    void reports(String text, String rule, String span) {
        assertThat(findings(text.replace('¶', '\n'))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(Spans.of(finding.span())).isEqualTo(span);
            assertThat(finding.help()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a\nSite-Id: 5\nClient-Version: 2",
                "POST /a\nContent-Type: image/heic\n\nx",
                "POST /a\nContent-Type: text/css\n\nx",
                "GET /http/x",
            })
    void leaves_names_of_the_writers_own_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GTE /me, GET", "PTACH /me, PATCH", "POTS /me, POST", "UPDTE /me,"})
    void suggests_the_method_that_was_meant(String line, @Nullable String method) {
        assertThat(findings(line))
                .extracting(Finding::help)
                .containsExactly(
                        method == null
                                ? "begin the request with a method such as `GET`"
                                : "did you mean `" + method + "`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET", "{ }", "HTTP/1.1 200 OK", "/a\n\n{}", "Hello there"})
    void gives_no_request_for(String text) {
        assertThat(HttpText.readRequest(SourceText.of("p.md", text)).message()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "GET /a¶  ?$top=1¶  &$skip=2 => /a?$top=1&$skip=2",
                "GET /a¶?$top=1 HTTP/1.1 => /a?$top=1",
                "GET https://h/a/¶    b/c => https://h/a/b/c",
                "GET /a?$filter=b eq 1¶    and c eq 2 => /a?$filter=b eq 1 and c eq 2",
                "GET¶  https://h/a => https://h/a",
                "GET /a¶  Prefer: x => /a",
                "GET /a¶  {¶  } => /a",
                "GET /a/¶  {id}/b => /a/{id}/b",
            })
    void joins_a_url_broken_over_lines(String text, String url) {
        assertThat(request(text.replace('¶', '\n')).url()).isEqualTo(url);
    }

    @Test
    void keeps_repeated_headers_in_their_order() {
        HttpRequest request = request("""
                GET /a
                Prefer: one
                content-type:text/plain
                PREFER: two
                """);
        assertThat(request.headers()).extracting(HttpHeader::value).containsExactly("one", "text/plain", "two");
    }

    @Test
    void reads_a_header_value_broken_over_lines() {
        HttpRequest request = request("""
                GET /a
                Authorization: Bearer
                   abc
                """);
        assertThat(request.headers()).extracting(HttpHeader::value).containsExactly("Bearer abc");
    }

    @Test
    void takes_a_late_header_as_a_header() {
        HttpRequest request = request("""
                POST /a

                Content-Type: application/json

                {"a": 1}
                """);
        assertThat(request.header("content-type")).map(HttpHeader::value).contains("application/json");
        assertThat(request.body().text()).isEqualTo("{\"a\": 1}");
    }

    @Test
    void drops_one_final_newline_of_the_body() {
        assertThat(request("POST /a\n\nb\n\n").body().text()).isEqualTo("b\n");
    }

    @Test
    void ends_the_body_before_another_message() {
        assertThat(request("POST /a\n\n{\n}\n\nHTTP/1.1 200 OK\n\n{}").body().text())
                .isEqualTo("{\n}\n");
    }

    @Test
    void leaves_mail_text_in_the_body() {
        HttpRequest request = request("POST /a\nContent-Type: text/plain\n\nMIME-Version: 1.0\nSubject: x\n");
        assertThat(request.headers()).hasSize(1);
        assertThat(request.body().text()).startsWith("MIME-Version");
    }

    @Test
    void leaves_the_requests_of_a_multipart_body_alone() {
        String text = "POST /b\nContent-Type: multipart/mixed; boundary=x\n\nGET /a HTTP/1.1\n";
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void keeps_the_places_of_the_page() {
        SourceText source = SourceText.at("p.md", "POST  /a HTTP/1.1\nA:  b \n\n{ }", 10, 4);
        HttpRequest request =
                Objects.requireNonNull(HttpText.readRequest(source).message());
        assertThat(Spans.of(request.methodSpan())).isEqualTo("10:4-10:8");
        assertThat(Spans.of(request.urlSpan())).isEqualTo("10:10-10:12");
        assertThat(Spans.of(request.headers().get(0).span())).isEqualTo("11:1-11:6");
        assertThat(Spans.of(request.body().span())).isEqualTo("13:1-13:4");
    }

    private static HttpRequest request(String text) {
        return Objects.requireNonNull(
                HttpText.readRequest(SourceText.of("p.md", text)).message());
    }

    private static List<Finding> findings(String text) {
        return HttpText.readRequest(SourceText.of("p.md", text)).findings();
    }
}
