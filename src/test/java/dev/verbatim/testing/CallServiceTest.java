package dev.verbatim.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service that other tests stand on does what it says. */
class CallServiceTest {

    private final CallService service = new CallService();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_participant_shows_late_and_is_removed_by_an_operation() throws Exception {
        service.showingAfter(2).finishingAfter(1);
        String call = "/calls/" + id(send("POST", "/calls", "{\"subject\":\"stand-up\"}"));
        String invited = send("POST", call + "/participants/invite", "{}").body();
        String participant = call + "/participants/"
                + CallService.JSON.readTree(invited).path("participantId").asText();

        assertThat(send("GET", participant, "").statusCode()).isEqualTo(404);
        assertThat(send("GET", participant, "").statusCode()).isEqualTo(404);
        assertThat(send("GET", participant, "").statusCode()).isEqualTo(200);
        HttpResponse<String> deleted = send("DELETE", participant, "");
        String operation = deleted.headers()
                .firstValue("Location")
                .orElseThrow()
                .substring(service.url().length());
        assertThat(deleted.statusCode()).isEqualTo(202);
        assertThat(send("GET", operation, "").body()).contains("running");
        assertThat(send("GET", operation, "").body()).contains("completed");
        assertThat(send("GET", participant, "").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_deleted_is_gone() throws Exception {
        String call = "/calls/" + id(send("POST", "/calls", "{}"));

        assertThat(send("DELETE", call, "").statusCode()).isEqualTo(204);
        assertThat(send("GET", call, "").statusCode()).isEqualTo(404);
        assertThat(service.open()).isEmpty();
    }

    @Test
    void tokens_and_scopes_are_asked_for() throws Exception {
        service.withTokens(token -> token.equals("reader") ? Set.of(CallService.READ) : Set.of());

        assertThat(send("GET", "/calls", "").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/calls", "", "Authorization", "Bearer reader").statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/calls", "{}", "Authorization", "Bearer reader")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void every_nth_request_is_throttled_and_does_nothing() throws Exception {
        service.throttling(2, "0.5");

        assertThat(send("POST", "/calls", "{}").statusCode()).isEqualTo(201);
        HttpResponse<String> refused = send("POST", "/calls", "{}");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("0.5");
        assertThat(service.open()).hasSize(1);
    }

    @Test
    void a_dropped_request_was_done_all_the_same() {
        service.dropping(1);

        assertThatThrownBy(() -> send("POST", "/calls", "{}")).isInstanceOf(IOException.class);
        assertThat(service.open()).hasSize(1);
        assertThat(service.seen().get(0).status()).isZero();
    }

    private static String id(HttpResponse<String> response) throws IOException {
        return CallService.JSON.readTree(response.body()).path("id").asText();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(service.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return client.send(builder.build(), BodyHandlers.ofString());
    }
}
