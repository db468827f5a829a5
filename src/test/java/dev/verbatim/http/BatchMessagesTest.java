package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchMessagesTest {

    private static final String REQUESTS = """
            {
              "requests": [
                { "id": "1", "method": "get", "url": "/me" },
                { "id": 2, "method": "POST", "url": "me/messages",
                  "headers": { "Content-Type": "application/json" },
                  "body": { "subject": "x" } },
              ]
            }""";

    @Test
    void reads_the_requests_by_id() {
        Map<String, HttpRequest> requests = BatchMessages.requests(SourceText.at("p.md", REQUESTS, 10, 1));
        assertThat(requests.keySet()).containsExactly("1", "2");
        HttpRequest second = Objects.requireNonNull(requests.get("2"));
        assertThat(second.method()).isEqualTo("POST");
        assertThat(second.url()).isEqualTo("/me/messages");
        assertThat(second.header("content-type")).map(HttpHeader::value).contains("application/json");
        assertThat(second.body().text()).isEqualTo("{ \"subject\": \"x\" }");
        assertThat(Spans.of(second.urlSpan())).isEqualTo("13:41-13:54");
    }

    @Test
    void reads_the_answers_in_any_order() {
        Map<String, ReceivedResponse> returned = BatchMessages.returned("""
                {"responses": [
                  {"id": "2", "status": 404, "headers": {"Retry-After": "1"}, "body": {"error": {}}},
                  {"id": "1", "status": 204}
                ]}""");
        assertThat(returned.keySet()).containsExactlyInAnyOrder("1", "2");
        assertThat(Objects.requireNonNull(returned.get("2")).status()).isEqualTo(404);
        assertThat(Objects.requireNonNull(returned.get("2")).header("retry-after"))
                .contains("1");
        assertThat(Objects.requireNonNull(returned.get("1")).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"responses\": 1}", "{\"responses\": [1, {\"id\": \"1\"}]}", "nonsense"})
    void survives_answers_that_are_none(String body) {
        assertThat(BatchMessages.returned(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "POST https://h/v1.0/$batch¶¶{} => true",
                "POST /$batch¶Content-Type: multipart/mixed; boundary=x¶¶--x => false",
                "POST /messages¶¶{} => false",
                "GET /$batch => false",
            })
    void knows_a_batch(String text, boolean batch) {
        HttpRequest request =
                Objects.requireNonNull(HttpText.readRequest(SourceText.of("p.md", text.replace('¶', '\n')))
                        .message());
        assertThat(BatchMessages.isBatch(request)).isEqualTo(batch);
    }
}
