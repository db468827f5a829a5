package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestActsTest {

    @Test
    void a_request_acts_by_its_method() {
        assertThat(RequestActs.of(request("post", "/v1/calls?a=b", ""))).containsExactly(new Act("POST", "/v1/calls"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "x-http-method", "X-METHOD-OVERRIDE"})
    void a_header_can_put_another_method_in_its_place(String header) {
        OutgoingRequest request = new OutgoingRequest(
                "POST", URI.create("http://h/calls/1"), List.of(new Header(header, " delete ")), new byte[0]);

        assertThat(RequestActs.of(request)).containsExactly(new Act("POST", "/calls/1"), new Act("DELETE", "/calls/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/$batch", "/v1/%24batch", "/v1/$BATCH", "/v1/$batch/"})
    void a_batch_does_what_its_requests_do(String path) {
        String body = """
                {"requests": [
                  {"id": "1", "method": "GET", "url": "/calls?$top=1"},
                  {"id": "2", "method": "Delete", "url": "calls/7"}
                ]}""";

        assertThat(RequestActs.of(request("POST", path, body)))
                .containsExactly(new Act("POST", path), new Act("GET", "/v1/calls"), new Act("DELETE", "/v1/calls/7"));
    }

    @Test
    void a_multipart_batch_does_what_its_requests_do() {
        String body = "--b\r\nContent-Type: application/http\r\n\r\nDELETE /calls/7 HTTP/1.1\r\nHost: h\r\n\r\n--b--";

        assertThat(RequestActs.of(request("POST", "/v1/$batch", body))).contains(new Act("DELETE", "/v1/calls/7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"requests\": 5}",
                "{\"requests\": [{}]}",
                "{\"requests\": [7]}",
                "nonsense",
                "{\"requests\": [{\"method\": 5}]}"
            })
    void a_batch_that_cannot_be_read_counts_as_a_delete(String body) {
        assertThat(RequestActs.of(request("POST", "/v1/$batch", body))).contains(new Act("DELETE", "/v1"));
    }

    @Test
    void only_reads_are_reads() {
        assertThat(RequestActs.onlyReads(request("GET", "/a", ""))).isTrue();
        assertThat(RequestActs.onlyReads(request("HEAD", "/a", ""))).isTrue();
        assertThat(RequestActs.onlyReads(request("POST", "/a", ""))).isFalse();
        assertThat(RequestActs.onlyReads(new OutgoingRequest(
                        "GET", URI.create("http://h/a"), List.of(new Header("X-HTTP-Method", "DELETE")), new byte[0])))
                .isFalse();
    }

    private static OutgoingRequest request(String method, String path, String body) {
        return new OutgoingRequest(
                method, URI.create("http://h" + path), List.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
