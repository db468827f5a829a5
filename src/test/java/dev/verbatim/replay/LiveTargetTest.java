package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.WriteFlags.Deletes;
import dev.verbatim.replay.signin.SignIn;
import dev.verbatim.testing.Exchanges;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTargetTest {

    private static final Page PAGE = Page.of("api-docs/page.md", 1, List.of(), List.of());
    private static final WriteFlags ALL = new WriteFlags(true, Deletes.ANY);
    private static final SignIn NOBODY = new SignIn(Map.of(), secret -> {}, notice -> {}, Clock.systemUTC());

    @Test
    void an_answer_proves_itself() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}")) {
            Attempt attempt = replay(server, WriteFlags.READ_ONLY, "GET https://docs.example/v1/a");

            assertThat(attempt.failed()).isNull();
            assertThat(attempt.proof()).isEqualTo(Proof.of(Proof.Kind.LIVE));
            assertThat(Objects.requireNonNull(attempt.response()).status()).isEqualTo(200);
            assertThat(server.requests().get(0)).startsWith("GET /v1/a HTTP/1.1\r\n");
        }
    }

    @Test
    void a_write_that_is_not_allowed_never_leaves() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            Attempt attempt = replay(server, WriteFlags.READ_ONLY, "POST https://docs.example/v1/a\n\n{}");

            assertThat(attempt.failed()).isEqualTo(Outcome.NOT_SENT);
            assertThat(attempt.reason()).isEqualTo("`POST` may change data, and `--allow-writes` is not given");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void writes_and_deletes_that_are_allowed_are_sent() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            assertThat(replay(server, ALL, "PATCH https://docs.example/v1/a\n\n{}")
                            .failed())
                    .isNull();
            assertThat(replay(server, ALL, "DELETE https://docs.example/v1/a").failed())
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST https://docs.example/v1/a\nX-HTTP-Method-Override: DELETE\n\n{}",
                "POST https://docs.example/v1/$batch\n\n{\"requests\": [{\"id\": 1, \"method\": \"delete\", \"url\": \"/a\"}]}"
            })
    void a_delete_in_disguise_is_a_delete(String request) {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}")) {
            assertThat(replay(server, new WriteFlags(true, Deletes.NONE), request)
                            .reason())
                    .isEqualTo("`DELETE` removes data, and `--allow-deletes` is not given");
        }
    }

    @Test
    void a_service_that_is_not_there_gives_no_verdict() {
        RawServer gone = RawServer.saying("");
        gone.close();

        Attempt attempt = replay(gone, ALL, "GET https://docs.example/v1/a");

        assertThat(attempt.failed()).isEqualTo(Outcome.NO_VERDICT);
        assertThat(attempt.reason()).startsWith("nothing answers at `http://127.0.0.1:");
    }

    @Test
    void a_header_that_http_cannot_carry_is_not_sent() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            Attempt attempt = replay(server, ALL, "GET https://docs.example/v1/a\nPrefer: \u4e2d");

            assertThat(attempt.failed()).isEqualTo(Outcome.NOT_SENT);
            assertThat(attempt.reason())
                    .isEqualTo("the request cannot be put on the wire:"
                            + " the header `Prefer` has a character that is not ASCII");
        }
    }

    @Test
    void deletes_what_it_created_and_nothing_else() {
        WriteFlags own = new WriteFlags(true, Deletes.OWN);
        try (RawServer server = RawServer.saying("HTTP/1.1 201 Created\nContent-Length: 11\n\n{\"id\": \"7\"}");
                LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), own, NOBODY)) {
            target.replay(PAGE, Exchanges.of("POST https://docs.example/calls\n\n{}"));

            assertThat(target.replay(PAGE, Exchanges.of("DELETE https://docs.example/calls/7"))
                            .failed())
                    .isNull();
            assertThat(target.replay(PAGE, Exchanges.of("DELETE https://docs.example/calls/8"))
                            .failed())
                    .isEqualTo(Outcome.NOT_SENT);
        }
    }

    @Test
    void cleans_up_last_in_first_out_when_it_is_closed() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), ALL, NOBODY);
            target.atEnd(delete("/calls/1"));
            target.atEnd(delete("/calls/2"));
            target.close();

            assertThat(server.requests())
                    .extracting(request -> request.substring(0, request.indexOf(" HTTP")))
                    .containsExactly("DELETE /calls/2", "DELETE /calls/1");
        }
    }

    @Test
    void cleans_up_under_the_same_rules_of_safety() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n");
                LiveTarget target = new LiveTarget(
                        settings(server.uri("").toString()), List.of(), new WriteFlags(true, Deletes.NONE), NOBODY)) {
            target.atEnd(delete("/calls/1"));

            assertThat(target.cleanUp())
                    .containsExactly("/calls/1: `DELETE` removes data, and `--allow-deletes` is not given");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void cleans_up_patiently_when_the_service_throttles() {
        AtomicInteger times = new AtomicInteger();
        try (RawServer server = new RawServer((socket, out) -> out.write(RawServer.wire(
                        times.getAndIncrement() == 0
                                ? "HTTP/1.1 429 No\nRetry-After: 0.01\nContent-Length: 0\n\n"
                                : "HTTP/1.1 204 No Content\n\n")));
                LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), ALL, NOBODY)) {
            target.atEnd(delete("/calls/1"));

            assertThat(target.cleanUp()).isEmpty();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void sends_nothing_once_it_was_stopped_but_what_cleans_up() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n");
                LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), ALL, NOBODY)) {
            target.atEnd(delete("/calls/1"));
            target.stop();
            Attempt attempt = target.replay(PAGE, Exchanges.of("GET https://docs.example/calls"));

            assertThat(attempt.failed()).isEqualTo(Outcome.NO_VERDICT);
            assertThat(attempt.reason()).isEqualTo("the run was interrupted");
            assertThat(server.requests()).isEmpty();
            assertThat(target.cleanUp()).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void cleans_up_even_on_a_thread_that_was_interrupted() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n")) {
            LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), ALL, NOBODY);
            target.atEnd(delete("/calls/1"));
            Thread.currentThread().interrupt();
            target.close();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_answer_that_scenarios_call_unwanted_is_asked_for_again() {
        AtomicInteger times = new AtomicInteger();
        Provision provision = new Provision(Map.of(), null, Map.of(), false, Set.of(404));
        try (RawServer server = new RawServer((socket, out) -> out.write(RawServer.wire(
                        times.getAndIncrement() == 0
                                ? "HTTP/1.1 404 No\nRetry-After: 0.01\nContent-Length: 0\n\n"
                                : "HTTP/1.1 204 No Content\n\n")));
                LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), ALL, NOBODY)) {
            Attempt attempt = target.replay(PAGE, Exchanges.of("GET https://docs.example/calls"), provision);

            assertThat(Objects.requireNonNull(attempt.response()).status()).isEqualTo(204);
        }
    }

    private static CleanUp.Step delete(String path) {
        return target -> {
            Attempt attempt = target.replay(PAGE, Exchanges.of("DELETE https://docs.example" + path));
            return attempt.response() == null ? path + ": " + attempt.reason() : null;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a", "http://", "nonsense", "http://a b", "https://a/?x=1"})
    void a_url_that_is_none_is_a_usage_error(String url) {
        assertThatThrownBy(() -> new LiveTarget(settings(url), List.of(), ALL, NOBODY))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`" + url + "`");
    }

    private static Attempt replay(RawServer server, WriteFlags allowed, String request) {
        try (LiveTarget target = new LiveTarget(settings(server.uri("").toString()), List.of(), allowed, NOBODY)) {
            return target.replay(PAGE, Exchanges.of(request));
        }
    }

    private static TargetSettings settings(String url) {
        return new TargetSettings("it", url, null, 0, false, Map.of(), 20);
    }
}
