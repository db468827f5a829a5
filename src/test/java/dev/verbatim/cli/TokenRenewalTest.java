package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.OauthServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sign-in serves all examples; a token that is refused is renewed once, and then the refusal is the verdict. */
class TokenRenewalTest {

    @TempDir
    private Path folder;

    private OauthServer oauth;
    private GuardedService service;
    private DocsFolder docs;

    @BeforeEach
    void twoServers() {
        oauth = new OauthServer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        service = GuardedService.of(oauth);
        docs = new DocsFolder(folder).environment("QA_SECRET", OauthServer.SECRET);
    }

    @AfterEach
    void stop() {
        oauth.close();
        service.close();
    }

    @Test
    void many_examples_on_many_threads_are_one_sign_in() {
        for (int i = 1; i <= 50; i++) {
            docs.with("docs/call" + i + ".md", Pages.json("get-call-" + i, "{ \"id\": \"1\" }"));
        }

        assertThat(run().code()).isZero();
        assertThat(oauth.asked()).containsExactly("client_credentials");
        assertThat(service.credentials()).hasSize(50);
    }

    @Test
    void a_surprising_refusal_is_answered_with_another_token() {
        docs.with("docs/call.md", Pages.json("get-call", "{ \"id\": \"1\" }"));
        service.refusing(1);

        Ran ran = run();

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(oauth.asked()).hasSize(2);
        assertThat(service.credentials()).hasSize(2).doesNotHaveDuplicates();
        assertThat(ran.example("get-call").at("/exchanged/attempts").asInt()).isEqualTo(2);
    }

    @Test
    void a_second_refusal_is_the_verdict() {
        docs.with("docs/call.md", Pages.json("get-call", "{ \"id\": \"1\" }"));
        service.refusing(9);

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.kinds("get-call")).contains("status-changed");
        assertThat(oauth.asked()).hasSize(2);
        assertThat(service.credentials()).hasSize(2);
    }

    @Test
    void a_service_that_refuses_every_token_does_not_make_the_token_server_busy() {
        for (int i = 1; i <= 30; i++) {
            docs.with("docs/call" + i + ".md", Pages.json("get-call-" + i, "{ \"id\": \"1\" }"));
        }
        service.refusing(1_000);

        assertThat(run().code()).isEqualTo(1);
        assertThat(oauth.asked()).hasSize(2);
    }

    @Test
    void a_documented_refusal_is_no_surprise() {
        docs.with("docs/call.md", Pages.get("get-call", "HTTP/1.1 401 Unauthorized"));
        service.refusing(1);

        Ran ran = run();

        assertThat(oauth.asked()).hasSize(1);
        assertThat(service.credentials()).hasSize(1);
        assertThat(ran.kinds("get-call")).doesNotContain("status-changed");
    }

    @Test
    void the_refresh_token_of_the_last_answer_is_used_for_the_next() {
        docs.with("docs/call.md", Pages.json("get-call", "{ \"id\": \"1\" }"))
                .environment("QA_REFRESH", OauthServer.REFRESH);
        service.refusing(1);

        Ran ran = run("type: refresh-token, refresh-token: '${env:QA_REFRESH}'");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(oauth.asked()).containsExactly("refresh_token", "refresh_token");
    }

    @Test
    void nobody_enters_a_code_twice() {
        docs.with("docs/call.md", Pages.json("get-call", "{ \"id\": \"1\" }"));
        oauth.pending(0);
        service.refusing(1);

        Ran ran = run("type: device-code, device-url: " + oauth.url() + "/device");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(oauth.asked()).containsExactly("device_code", "refresh_token");
    }

    private Ran run() {
        return run("type: client-credentials, client-secret: '${env:QA_SECRET}'");
    }

    private Ran run(String how) {
        docs.with("verbatim.yml", """
                targets:
                  qa:
                    url: %s
                    auth: { token-url: '%s', client-id: %s, %s }
                """.formatted(service.url(), oauth.tokenUrl(), OauthServer.CLIENT, how));
        return docs.verbatim("run", "docs", "--target", "qa");
    }
}
