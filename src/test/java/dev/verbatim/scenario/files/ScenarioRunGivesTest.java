package dev.verbatim.scenario.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Eventually;
import dev.verbatim.replay.Polling;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a scenario says of waiting reaches the sender. */
class ScenarioRunGivesTest {

    @Test
    void patience_of_every_kind() {
        Provision given = given("""
                { "status-codes-to-retry": [404, "425"], "secondary-account": true, "pages": 3,
                  "eventually": { "attempts": 5, "interval": "500ms", "agree": 2 },
                  "poll": { "limit": "2m", "interval": 0.5 } }
                """);

        assertThat(given.retryStatuses()).containsExactlyInAnyOrder(404, 425);
        assertThat(given.secondaryAccount()).isTrue();
        assertThat(given.pages()).isEqualTo(3);
        assertThat(given.polling()).isEqualTo(new Polling(Duration.ofMinutes(2), Duration.ofMillis(500)));
        Eventually eventually = Objects.requireNonNull(given.eventually());
        assertThat(List.of(eventually.attempts(), eventually.agree())).containsExactly(5, 2);
        assertThat(eventually.interval()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void yes_is_enough() {
        Provision given = given("{ \"eventually\": true, \"poll\": \"true\" }");

        assertThat(given.polling()).isNotNull();
        assertThat(given.eventually()).isNotNull();
    }

    @Test
    void nothing_said_is_nothing_given() {
        Provision given = given("{ \"poll\": false }");

        assertThat(given.polling()).isNull();
        assertThat(given.eventually()).isNull();
        assertThat(given.pages()).isNull();
    }

    @Test
    void what_is_waited_for_is_what_is_expected() {
        Provision given = given("{ \"eventually\": true, \"expectations\": { \"$.state\": \"done\" } }");
        Eventually eventually = Objects.requireNonNull(given.eventually());

        assertThat(eventually.wanted()).accepts(json("{\"state\":\"done\"}")).rejects(json("{\"state\":\"open\"}"));
    }

    @Test
    void statuses_that_count_as_documented_are_waited_for_too() {
        ScenarioRun run = new ScenarioRun(new NoTarget(), Methods.NONE, Clock.systemUTC());
        run.give("scenario", "{ \"eventually\": true, \"allowed-status-codes\": [404] }");

        Eventually eventually =
                Objects.requireNonNull(run.provision(Set.of(200)).provision().eventually());

        assertThat(eventually.statuses()).containsExactlyInAnyOrder(200, 404);
    }

    private static ReceivedResponse json(String body) {
        return ReceivedResponse.of(200, List.of(new Header("Content-Type", "application/json")), body);
    }

    private static Provision given(String json) {
        ScenarioRun run = new ScenarioRun(new NoTarget(), Methods.NONE, Clock.systemUTC());
        run.give("scenario", json);
        return run.provision(Set.of()).provision();
    }

    private static final class NoTarget implements Target {

        @Override
        public String name() {
            return "none";
        }

        @Override
        public String url() {
            return "http://127.0.0.1";
        }

        @Override
        public Attempt replay(Page page, Exchange exchange) {
            return Attempt.notSent("nothing is sent");
        }

        @Override
        public void close() {}
    }
}
