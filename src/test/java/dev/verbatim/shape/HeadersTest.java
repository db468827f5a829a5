package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static List<String> compare(String shown, Header... returned) {
        Documented sample = Documented.response("HTTP/1.1 200 OK\n" + shown + "\n\n{}");
        return Documented.lines(sample.against(ReceivedResponse.of(200, List.of(returned), "{}"))
                .differences());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5",
                "Transfer-Encoding: chunked",
                "Connection: close",
                "Date: today",
                "Server: x",
                "request-id: 5",
                "client-request-id: 5",
                "Strict-Transport-Security: max-age=1",
                "x-ms-ags-diagnostic: {}",
                "Content-Encoding: gzip",
                "Vary: Accept"
            })
    void framing_and_volatile_headers_may_be_absent(String header) {
        assertThat(compare(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "ETag: x",
                "Location: https://a.b/c",
                "Retry-After: 5",
                "X-Own: 5",
                "Preference-Applied: a=b"
            })
    void other_headers_may_not(String header) {
        assertThat(compare(header)).containsExactly("header-missing header " + header.split(":", 2)[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ETag; \"a\"; anything",
                "X-Count; 5; 7.5",
                "X-Any; a; b",
                "X-Any; a; 5",
                "X-Url; https://a.b; http://c",
                "Retry-After; 5; 120",
                "Retry-After; 5; Thu, 08 Jul 2021 09:15:30 GMT",
                "X-Date; 2021-07-08; 2020-01-01",
                "X-Guid; 57dab8b1-894c-409a-b240-bd8beae78896; x",
                "X-Any; {value}; x",
                "X-Any; <value>; x",
                "Location; {url}; x",
                "Allow; GET, POST; PUT",
                "WWW-Authenticate; Bearer a=b; bearer c=d",
                "Content-Range; bytes 0-5/6; bytes */7",
                "Content-Type; application/json; application/problem+json",
                "Content-Type; application/*; application/json"
            })
    void values_of_the_same_form_match(String name, String shown, String returned) {
        assertThat(compare(name + ": " + shown, new Header(name, returned))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ETag; \"a\"; ''; header-value",
                "X-Count; 5; five; header-value",
                "X-Url; https://a.b; /c; header-value",
                "Retry-After; 5; -1; header-value",
                "Retry-After; 5; 2021-07-08; header-value",
                "X-Date; 2021-07-08; today; header-value",
                "Allow; GET, POST; get everything; header-value",
                "WWW-Authenticate; Bearer a=b; Basic; header-value",
                "Location; https://a.b/c; /c; location-changed",
                "Operation-Location; https://a.b/c/5; https://a.b/d/5; location-changed",
                "Content-Location; /c('5'); /d('5'); location-changed",
                "Content-Type; application/json; text/json; media-type-changed",
                "Content-Type; application/json; application/xml; media-type-changed",
                "Content-Type; application/json; ''; media-type-changed"
            })
    void values_of_another_form_do_not(String name, String shown, String returned, String kind) {
        assertThat(compare(name + ": " + shown, new Header(name, returned))).containsExactly(kind + " header " + name);
    }

    @Test
    void one_wrong_value_of_several_is_found() {
        assertThat(compare("X-Count: 5", new Header("X-Count", "6"), new Header("x-count", "six")))
                .containsExactly("header-value header X-Count");
    }

    @Test
    void a_repeated_header_is_missing_once() {
        assertThat(compare("X-Own: a\nX-Own: b")).containsExactly("header-missing header X-Own");
    }

    @Test
    void a_documented_media_type_says_nothing_where_no_body_is_documented() {
        Documented sample = Documented.response("HTTP/1.1 204 No Content\nContent-Type: application/json\n");
        assertThat(sample.against(ReceivedResponse.of(204, List.of(), "")).differences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, ''",
                "application/json, ''",
                "text/plain, ''",
                "text/html, undocumented",
                "text/xml, undocumented"
            })
    void json_without_a_documented_media_type_is_still_no_web_page(@Nullable String type, String detail) {
        List<Header> headers = type == null ? List.of() : List.of(new Header("Content-Type", type));
        List<String> lines = Documented.lines(Documented.response("HTTP/1.1 200 OK\n\n{\"a\": 1}")
                .against(ReceivedResponse.of(200, headers, "{\"a\": 1}"))
                .differences());
        assertThat(lines)
                .isEqualTo(
                        detail.isEmpty()
                                ? List.of()
                                : List.of("media-type-changed header Content-Type [undocumented]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json; charset=utf-8 | application/json | ''",
                "application/json; charset=utf-8 | application/json; charset=us-ascii | ''",
                "application/json; charset=utf-8 | application/json; charset=UTF8 | ''",
                "application/json; charset=utf-8 | application/json; charset=iso-8859-1 | charset",
                "application/json; charset=utf-8 | application/json; charset=nonsense | charset",
                "application/json; odata.metadata=minimal | application/json; odata.metadata=full | parameter"
            })
    void parameters_are_compared_lightly(String shown, String returned, String detail) {
        assertThat(compare("Content-Type: " + shown, new Header("Content-Type", returned)))
                .isEqualTo(
                        detail.isEmpty()
                                ? List.of()
                                : List.of("media-type-changed header Content-Type [" + detail + "]"));
    }
}
