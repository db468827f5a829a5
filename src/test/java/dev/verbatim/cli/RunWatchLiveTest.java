package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.OauthServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run --watch} against a service: reads alone are sent, and each save sends those of its page. */
@Timeout(120)
class RunWatchLiveTest {

    private static final String ROOM = Pages.json("rooms", "{ \"id\": \"1\" }");

    @TempDir
    private Path folder;

    private DocsFolder docs;
    private WireServer server;

    @BeforeEach
    void serve() {
        docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: docs\n")
                .with("docs/call.md", Pages.CALL)
                .with("docs/room.md", ROOM);
        server = new WireServer().json("/calls/57dab8b1", Pages.CALL_BODY).json("/rooms", "{\"id\": \"2\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_save_sends_the_reads_of_its_page_and_nothing_else() {
        try (Watching watch = Watching.begin(folder, Map.of(), "run", "--watch", "--target", server.url())) {
            assertThat(server.requests()).containsExactlyInAnyOrder("GET /calls/57dab8b1", "GET /rooms");
            server.requests().clear();

            watch.save("docs/call.md", Pages.CALL.replace("DELETE", "PATCH")).waitFor("; Ctrl-C ends it");
            assertThat(server.requests()).containsExactly("GET /calls/57dab8b1");
            assertThat(watch.shown()).contains("2 of 4 examples match, 2 not sent");

            watch.save("docs/room.md", ROOM.replace("\"id\"", "\"key\"")).waitFor("1 of 4 examples drifted");
            assertThat(server.requests()).containsExactly("GET /calls/57dab8b1", "GET /rooms");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--allow-writes", "--allow-deletes", "--allow-deletes=any"})
    void what_changes_the_service_is_refused(String flag) {
        Ran ran = docs.verbatim("run", "--watch", "--target", server.url(), flag);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("error: `--watch` does not go with `" + flag.replace("=any", "") + "`: ")
                .contains("run that without `--watch`");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_page_is_replayed_when_what_its_set_up_sends_is_saved() {
        docs.with("verbatim.yml", "docs: docs\nscenarios: tests\n")
                .with(
                        "tests/rooms.json",
                        "{ \"scenarios\": [ { \"name\": \"a room\", \"method\": \"rooms\","
                                + " \"test-setup\": [ { \"method\": \"get-call\" } ] } ] }");
        try (Watching watch = Watching.begin(folder, Map.of(), "run", "--watch", "--target", server.url())) {
            server.requests().clear();

            watch.save("docs/call.md", Pages.CALL.replaceFirst("calls/57dab8b1", "calls/58"))
                    .waitFor("; Ctrl-C ends it");

            assertThat(server.requests()).containsExactlyInAnyOrder("GET /calls/58", "GET /calls/58");
            assertThat(watch.shown()).contains("set-up step `get-call`");
        }
    }

    @Test
    void one_sign_in_serves_all_rounds() {
        try (OauthServer oauth = new OauthServer(Clock.systemUTC());
                GuardedService service = GuardedService.of(oauth)) {
            docs.with("docs/call.md", "# Nothing\n")
                    .with("verbatim.yml", """
                    docs: docs
                    targets:
                      qa:
                        url: %s
                        auth: { type: client-credentials, token-url: '%s', client-id: %s, client-secret: '${env:QA_SECRET}' }
                    """.formatted(service.url(), oauth.tokenUrl(), OauthServer.CLIENT));
            try (Watching watch = Watching.begin(
                    folder, Map.of("QA_SECRET", OauthServer.SECRET), "run", "--watch", "--target", "qa")) {
                for (int round = 0; round < 3; round++) {
                    watch.save("docs/room.md", ROOM + "\nround " + round + "\n").waitFor("the example matches");
                }
            }
            assertThat(oauth.asked()).containsExactly("client_credentials");
            assertThat(service.credentials()).hasSize(4);
        }
    }

    @Test
    void throttling_may_hold_up_every_round_as_long_as_a_run() {
        docs.with("docs/call.md", "# Nothing\n")
                .with(
                        "verbatim.yml",
                        "docs: docs\ntargets:\n  qa:\n    url: " + server.url()
                                + "\n    limits: { retry-budget: 1s }\n");
        int[] asked = {0};
        server.on(
                "/rooms",
                out -> out.write((asked[0]++ % 2 == 0
                                ? "HTTP/1.1 429 Busy\r\nRetry-After: 0.7\r\nContent-Length: 0\r\n\r\n"
                                : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n"
                                        + "{\"id\":\"2\"}")
                        .getBytes(StandardCharsets.UTF_8)));
        try (Watching watch = Watching.begin(folder, Map.of(), "run", "--watch", "--target", "qa")) {
            watch.save("docs/room.md", ROOM + "\nAgain.\n").waitFor("; Ctrl-C ends it");

            assertThat(watch.shown()).contains("the example matches");
        }
    }

    @Test
    void an_interruption_while_an_answer_is_awaited_ends_it_with_whole_reports() {
        server.on("/rooms", out -> Thread.sleep(60_000));
        Watching watch = new Watching(folder, Map.of(), "run", "--watch", "--target", server.url());
        watch.waitFor(() -> server.requests().contains("GET /rooms"));

        assertThat(watch.interrupt()).isEqualTo(130);
        assertThat(Ran.json(docs.file("reports/report.json"))
                        .at("/summary/verdict")
                        .asText())
                .isEqualTo("interrupted");
    }
}
