package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ThrottlingTest {

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void prepare() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.json("call", "{ \"id\": \"1\" }"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_example_that_was_turned_away_is_sent_again_and_the_wait_is_told() {
        AtomicInteger times = new AtomicInteger();
        server.on("/call", out -> {
            String answer = times.getAndIncrement() == 0
                    ? "HTTP/1.1 429 Too Many Requests\r\nretry-after: 0.05\r\nContent-Length: 0\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"id\":\"22\"}";
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        });

        Ran ran = docs.verbatim("run", "docs", "--target", server.url());

        assertThat(ran.outcome("call")).isEqualTo("matches");
        assertThat(ran.example("call").at("/exchanged/attempts").asInt()).isEqualTo(2);
        assertThat(ran.example("call").at("/exchanged/waits/0").asText()).isEqualTo("waited 0.05 s after `429`");
    }

    @Test
    void one_that_would_have_to_wait_too_long_has_no_verdict() {
        docs.with("verbatim.yml", "targets: {t: {url: '" + server.url() + "', limits: {retry-budget: 1s}}}\n");
        server.on("/call", "HTTP/1.1 503 Service Unavailable\nRetry-After: 3600\nContent-Length: 0", "");

        Ran ran = docs.verbatim("run", "docs", "--target", "t");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.outcome("call")).isEqualTo("no-verdict");
        assertThat(ran.example("call").path("reason").asText()).isEqualTo("throttled past the budget of 1 s");
    }

    @Test
    void one_that_documents_being_turned_away_is_answered() {
        docs.with("docs/call.md", Pages.get("call", "HTTP/1.1 429 Too Many Requests\nRetry-After: 10"));
        server.on("/call", "HTTP/1.1 429 Too Many Requests\nRetry-After: 3600\nContent-Length: 0", "");

        Ran ran = docs.verbatim("run", "docs", "--target", server.url());

        assertThat(ran.outcome("call")).isEqualTo("matches");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void what_a_write_without_an_answer_may_have_created_is_listed() {
        docs.with(
                "docs/call.md",
                Pages.example("create", "POST https://api.contoso.example/calls", "HTTP/1.1 201 Created"));
        server.on("/calls", out -> {});

        Ran ran = docs.verbatim("run", "docs", "--target", server.url(), "--allow-writes");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(server.requests()).containsExactly("POST /calls");
        assertThat(ran.out())
                .contains("may be left behind", "  what `create` may have created: no answer to `POST /calls` came");
        assertThat(ran.report().at("/notRemoved/0").asText())
                .isEqualTo("what `create` may have created: no answer to `POST /calls` came");
    }

    @Test
    void what_a_write_created_whose_answer_broke_off_is_listed() {
        docs.with(
                "docs/call.md",
                Pages.example("create", "POST https://api.contoso.example/calls", "HTTP/1.1 201 Created"));
        server.on("/calls", "HTTP/1.1 201 Created\nContent-Length: 40", "{\"id\": \"");

        Ran ran = docs.verbatim("run", "docs", "--target", server.url(), "--allow-writes");

        assertThat(server.requests()).containsExactly("POST /calls");
        assertThat(ran.report().at("/notRemoved/0").asText())
                .isEqualTo("what `create` may have created: the answer to `POST /calls` broke off");
    }
}
