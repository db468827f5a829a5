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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTargetTest {

    private static final Page PAGE = new Page(
            "api-docs/page.md",
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
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
