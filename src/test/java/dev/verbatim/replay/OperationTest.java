package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    private final ScriptedService service = new ScriptedService();

    @ParameterizedTest
    @ValueSource(strings = {"Location", "location", "Operation-Location", "Azure-AsyncOperation"})
    void is_followed_until_it_has_ended(String header) {
        service.then(200, "{\"status\": \"notStarted\"}")
                .then(200, "{\"status\": \"Running\"}")
                .then(202, "")
                .then(200, "{\"status\": \"succeeded\", \"id\": \"7\"}");

        Followed followed = follow(header + ": /operations/7");

        assertThat(followed.failure()).isNull();
        assertThat(end(followed)).isEqualTo("{\"status\": \"succeeded\", \"id\": \"7\"}");
        assertThat(service.paths()).hasSize(4).containsOnly("GET /operations/7");
        assertThat(service.time.passed()).isEqualTo(4_000);
    }

    @Test
    void its_monitor_goes_before_its_location() {
        service.then(200, "{\"status\": \"succeeded\"}");

        follow("Location: /a", "Operation-Location: /b");

        assertThat(service.paths()).containsExactly("GET /b");
    }

    @Test
    void is_looked_at_as_often_as_the_service_asks() {
        service.then(202, "", "Retry-After: 30").then(200, "{}");

        follow("Location: /operations/7", "Retry-After: 5");

        assertThat(service.time.passed()).isEqualTo(35_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "Failed", "cancelled", "canceled", "completed"})
    void any_end_is_an_end(String status) {
        service.then(200, "{\"status\": \"" + status + "\"}");

        assertThat(end(follow("Operation-Location: /operations/7"))).contains(status);
    }

    @Test
    void a_state_that_nobody_knows_is_no_end_of_a_monitor() {
        service.then(200, "{\"status\": \"Provisioning\"}").then(200, "{\"status\": \"Succeeded\"}");

        assertThat(end(follow("Azure-AsyncOperation: /operations/7"))).contains("Succeeded");
    }

    @Test
    void what_a_location_shows_is_the_result_whatever_its_own_status() {
        service.then(200, "{\"status\": \"active\"}");

        assertThat(end(follow("Location: /things/7"))).contains("active");
        assertThat(service.sent).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"303, /things/9", "302, https://contoso.example/things/9"})
    void a_redirect_leads_to_the_result(int status, String place) {
        service.then(status, "", "Location: " + place).then(200, "{\"id\": \"9\"}");

        assertThat(end(follow("Location: /operations/7"))).isEqualTo("{\"id\": \"9\"}");
        assertThat(service.paths()).containsExactly("GET /operations/7", "GET /things/9");
    }

    @Test
    void a_resource_location_leads_to_the_result() {
        service.then(200, "{\"status\": \"succeeded\", \"resourceLocation\": \"/things/9\"}")
                .then(200, "{\"id\": \"9\"}");

        assertThat(end(follow("Location: /operations/7"))).isEqualTo("{\"id\": \"9\"}");
    }

    @Test
    void one_that_never_ends_is_given_up() {
        service.then(200, "{\"status\": \"running\"}");

        assertThat(follow("Location: /operations/7").failure()).isEqualTo("the operation had not ended after 60 s");
        assertThat(service.time.passed()).isLessThanOrEqualTo(60_000);
    }

    @Test
    void one_that_cannot_be_seen_is_no_verdict() {
        service.thenNothing();

        assertThat(follow("Location: /operations/7").failure())
                .isEqualTo("the operation cannot be followed: it did not answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/operations/7",
                "http://contoso.example/operations/7",
                "https://contoso.example:8443/x",
                "//evil.example/x",
                "https://contoso.example@evil.example/x"
            })
    void is_never_followed_to_another_host(String place) {
        Followed followed = follow("Location: " + place);

        assertThat(followed.failure()).isNull();
        assertThat(followed.further()).isEmpty();
        assertThat(followed.notes()).containsExactly("the operation is shown on another host, and is not followed");
        assertThat(service.sent).isEmpty();
    }

    @Test
    void its_result_is_never_read_from_another_host() {
        service.then(303, "", "Location: https://evil.example/things/9");

        assertThat(follow("Location: /operations/7").notes())
                .containsExactly("the operation has ended; its result is on another host, and is not read");
        assertThat(service.sent).hasSize(1);
    }

    @Test
    void a_202_that_leads_nowhere_is_all_there_is() {
        assertThat(follow("Content-Type: application/json")).isEqualTo(Followed.NOWHERE);
    }

    private Followed follow(String... headers) {
        List<Header> parsed = Arrays.stream(headers)
                .map(header -> header.split(": ", 2))
                .map(parts -> new Header(parts[0], parts[1]))
                .toList();
        return new Operation(service.courier(), new Polling(Duration.ofSeconds(60), Duration.ofSeconds(1)))
                .follow(ScriptedService.request("POST", "/calls"), ReceivedResponse.of(202, parsed, ""));
    }

    private static String end(Followed followed) {
        assertThat(followed.failure()).isNull();
        assertThat(followed.further()).hasSize(1);
        assertThat(followed.further().get(0).kind()).isEqualTo(Further.Kind.OPERATION);
        return new String(followed.further().get(0).response().body(), StandardCharsets.UTF_8);
    }
}
