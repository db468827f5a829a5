package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ScriptedService service = new ScriptedService();

    @Test
    void reads_until_the_status_is_as_documented() {
        service.then(404, "").then(404, "").then(200, "{}");

        Delivery delivery = read(new Eventually(10, SECOND, 1));

        assertThat(status(delivery)).isEqualTo(200);
        assertThat(delivery.attempts()).isEqualTo(3);
        assertThat(delivery.waits()).containsExactly("read 3 times, the last 1 as expected");
        assertThat(service.time.passed()).isEqualTo(2_000);
    }

    @Test
    void reads_until_so_many_in_a_row_agree() {
        service.then(200, "{}").then(404, "").then(200, "{}").then(200, "{}").then(404, "");

        Delivery delivery = read(new Eventually(10, SECOND, 2));

        assertThat(status(delivery)).isEqualTo(200);
        assertThat(delivery.attempts()).isEqualTo(4);
    }

    @Test
    void reads_until_what_was_written_shows() {
        service.then(200, "[]").then(200, "[\"Ada\"]");

        Delivery delivery = read(new Eventually(10, SECOND, 1)
                .until(Set.of(), response -> new String(response.body(), StandardCharsets.UTF_8).contains("Ada")));

        assertThat(delivery.attempts()).isEqualTo(2);
    }

    @Test
    void reads_until_a_status_that_is_wanted_instead_of_the_documented_one() {
        service.then(200, "{}").then(404, "");

        Delivery delivery = read(new Eventually(10, SECOND, 1).until(Set.of(404), response -> true));

        assertThat(status(delivery)).isEqualTo(404);
    }

    @Test
    void what_never_shows_is_an_answer_too() {
        service.then(404, "");

        Delivery delivery = read(new Eventually(3, SECOND, 1));

        assertThat(status(delivery)).isEqualTo(404);
        assertThat(delivery.attempts()).isEqualTo(3);
        assertThat(delivery.waits()).containsExactly("read 3 times, in vain");
    }

    @Test
    void no_answer_ends_it() {
        service.thenNothing();

        assertThat(read(new Eventually(3, SECOND, 1)).failure()).isEqualTo("it did not answer");
        assertThat(service.sent).hasSize(1);
    }

    private Delivery read(Eventually eventually) {
        return new Settling(service.courier(), eventually, Set.of(200))
                .read(ScriptedService.request("GET", "/calls"), Set.of());
    }

    private static int status(Delivery delivery) {
        return Objects.requireNonNull(delivery.response()).status();
    }
}
