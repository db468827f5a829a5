package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.testing.Exchanges;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBuilderTest {

    private static final String TARGET = "http://127.0.0.1:9/base";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://docs.example/v1/a?b=c                | http://127.0.0.1:9/base/v1/a?b=c
                    https://docs.example                         | http://127.0.0.1:9/base
                    /me/messages                                 | http://127.0.0.1:9/base/me/messages
                    me/messages                                  | http://127.0.0.1:9/base/me/messages
                    https://docs.example?$top=1                  | http://127.0.0.1:9/base?$top=1
                    https://docs.example/a?$filter=b eq 'c d'    | http://127.0.0.1:9/base/a?$filter=b%20eq%20'c%20d'
                    https://docs.example/a%20b/"c"               | http://127.0.0.1:9/base/a%20b/%22c%22
                    """)
    void puts_the_target_in_the_place_of_the_documented_origin(String documented, String sent) {
        assertThat(sent(live(List.of(), Map.of()), "GET " + documented).uri().toString())
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://docs.example/beta/a  | http://127.0.0.1:9/base/a
                    HTTPS://Docs.Example/v1/a    | http://127.0.0.1:9/base/a
                    https://docs.example/other/a | http://127.0.0.1:9/base/other/a
                    https://docs.example/v1x/a   | http://127.0.0.1:9/base/v1x/a
                    /me                          | http://127.0.0.1:9/base/me
                    """)
    void replaces_the_longest_documented_prefix(String documented, String sent) {
        List<String> prefixes =
                List.of("https://docs.example", "https://docs.example/v1/", "https://docs.example/beta");

        assertThat(sent(live(prefixes, Map.of()), "GET " + documented).uri().toString())
                .isEqualTo(sent);
    }

    @Test
    void sends_nothing_to_a_service_that_is_not_meant() {
        assertThat(live(List.of("https://docs.example/v1"), Map.of())
                        .build(Exchanges.of("GET https://elsewhere.example/v1/a"))
                        .reason())
                .isEqualTo("`https://elsewhere.example/v1/a` is below none of the `base-urls`");
    }

    @Test
    void fills_in_values_by_name_and_by_the_segment_before() {
        Map<String, String> values = Map.of("calls/{id}", "c 1/x", "id", "other", "{tag}", "\"7\"");

        OutgoingRequest request =
                sent(live(List.of(), values), "GET https://docs.example/calls/{id}/teams/{id}\nIf-Match: W/{tag}");

        assertThat(request.uri().getRawPath()).isEqualTo("/base/calls/c%201%2Fx/teams/other");
        assertThat(request.headers()).containsExactly(new Header("If-Match", "W/\"7\""));
    }

    @Test
    void names_every_value_that_a_live_request_lacks() {
        assertThat(live(List.of(), Map.of())
                        .build(Exchanges.of("GET https://docs.example/calls/{call-id}/x/{id}\nIf-Match: {etag}"))
                        .reason())
                .isEqualTo("no value for `{call-id}`, `{id}` and `{etag}`");
    }

    @Test
    void sends_placeholders_to_the_mock_as_text() {
        assertThat(sent(RequestBuilder.mock(TARGET, List.of(), Map.of()), "GET https://docs.example/calls/{id | name}")
                        .uri()
                        .toString())
                .isEqualTo("http://127.0.0.1:9/base/calls/%7Bid%20%7C%20name%7D");
    }

    @Test
    void never_sends_a_documented_token_to_a_live_target() {
        assertThat(sent(live(List.of(), Map.of()), "GET https://docs.example/a\nauthorization: Bearer abc\nPrefer: x")
                        .headers())
                .containsExactly(new Header("Prefer", "x"));
    }

    @Test
    void a_documented_session_is_the_writers_and_not_sent_to_a_live_target() {
        String request = "GET /a\nCookie: session=1\nProxy-Authorization: Basic eA==\nAccept: */*";

        assertThat(sent(live(List.of(), Map.of()), request).headers()).containsExactly(new Header("Accept", "*/*"));
    }

    @Test
    void sends_a_documented_token_to_the_mock() {
        assertThat(sent(RequestBuilder.mock(TARGET, List.of(), Map.of()), "GET /a\nAuthorization: Bearer {token}")
                        .headers())
                .containsExactly(new Header("Authorization", "Bearer {token}"));
    }

    @Test
    void leaves_framing_to_the_client() {
        OutgoingRequest request = sent(
                live(List.of(), Map.of()),
                "POST https://docs.example/a\nHost: docs.example\nContent-Length: 99\nContent-Type: application/json\n\n{}");

        assertThat(request.headers()).containsExactly(new Header("Content-Type", "application/json"));
    }

    @Test
    void says_that_an_untyped_body_is_json() {
        OutgoingRequest request = sent(live(List.of(), Map.of()), "POST https://docs.example/a\n\n{\"b\": 1}");

        assertThat(request.headers()).containsExactly(new Header("Content-Type", "application/json"));
        assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("{\"b\": 1}");
    }

    @Test
    void gives_multipart_bodies_their_line_ends() {
        OutgoingRequest request = sent(live(List.of(), Map.of()), """
                POST https://docs.example/a
                Content-Type: multipart/form-data; boundary=x

                --x
                Content-Disposition: form-data; name="a"

                1
                --x--
                """);

        assertThat(new String(request.body(), StandardCharsets.UTF_8))
                .isEqualTo("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--");
    }

    @Test
    void does_not_send_words_that_stand_for_bytes() {
        assertThat(live(List.of(), Map.of())
                        .build(Exchanges.of(
                                "PUT https://docs.example/a\nContent-Type: image/jpeg\n\nBinary data for the image"))
                        .reason())
                .isEqualTo("its body stands for binary data that the page does not hold");
    }

    @Test
    void says_when_the_request_cannot_be_read() {
        assertThat(live(List.of(), Map.of()).build(Exchanges.of("")).reason()).isEqualTo("its request cannot be read");
    }

    private static RequestBuilder live(List<String> baseUrls, Map<String, String> values) {
        return RequestBuilder.live(TARGET, baseUrls, values);
    }

    private static OutgoingRequest sent(RequestBuilder builder, String request) {
        BuiltRequest built = builder.build(Exchanges.of(request));
        assertThat(built.reason()).isNull();
        return Objects.requireNonNull(built.request());
    }
}
