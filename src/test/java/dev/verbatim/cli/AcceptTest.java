package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Record, go offline, change the service, accept: the whole way round. */
class AcceptTest {

    private static final String BODY = "{\n  \"id\": \"{call-id}\",\n  \"state\": \"held\"\n}";

    @TempDir
    private Path folder;

    private DocsFolder docs;
    private WireServer server;

    @BeforeEach
    void serve() {
        server = new WireServer();
        docs = new DocsFolder(folder)
                .with(
                        "verbatim.yml",
                        "docs: docs\ntargets:\n  sandbox:\n    url: " + server.url()
                                + "\n    values: { \"{call-id}\": 57dab8b1-aaaa }\n")
                .with("docs/call.md", page());
        service("{ \"id\": \"57dab8b1-aaaa\", \"state\": \"left\" }");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_was_recorded_replays_offline_and_what_changed_can_be_accepted() {
        Ran live = docs.verbatim("run", "--target", "sandbox", "--record");
        Ran offline = docs.verbatim("run");
        assertThat(live.outcome("get-call")).isEqualTo("matches");
        assertThat(offline.outcome("get-call")).isEqualTo("matches");

        service("{ \"id\": \"57dab8b1-aaaa\", \"State\": \"left\", \"self\": \"" + server.url()
                + "/calls/57dab8b1-aaaa\" }");
        assertThat(docs.verbatim("run", "--target", "sandbox").outcome("get-call"))
                .isEqualTo("drifted");
        Ran shown = docs.verbatim("accept", "--target", "sandbox");
        assertThat(shown.code()).isEqualTo(1);
        assertThat(docs.text("docs/call.md")).isEqualTo(page());
        Ran written = docs.verbatim("accept", "--target", "sandbox", "--write");

        assertThat(written.code()).isZero();
        assertThat(docs.text("docs/call.md"))
                .isEqualTo(page().replace(
                                "\"state\": \"held\"",
                                "\"State\": \"held\",\n"
                                        + "  \"self\": \"https://api.contoso.example/calls/{call-id}\""));
        assertThat(docs.verbatim("run", "--target", "sandbox").outcome("get-call"))
                .isEqualTo("matches");
    }

    @Test
    void the_edit_is_shown_as_a_diff() {
        service("{ \"id\": \"57dab8b1-aaaa\", \"state\": 4 }");

        Ran ran = docs.verbatim("accept", "--target", "sandbox");

        assertThat(ran.out()).isEqualTo("""
                --- a/docs/call.md
                +++ b/docs/call.md
                @@ -12,6 +12,6 @@

                 {
                   "id": "{call-id}",
                -  "state": "held"
                +  "state": 4
                 }
                 ```

                1 example drifted: 1 page to change; `--write` does it
                """.replace("@@\n\n", "@@\n \n"));
    }

    @Test
    void a_page_outside_of_the_docs_is_left_alone(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("call.md"), page());
        Files.delete(docs.file("docs/call.md"));
        Files.createSymbolicLink(docs.file("docs/call.md"), outside);
        service("{ \"id\": \"57dab8b1-aaaa\", \"state\": 4 }");

        Ran ran = docs.verbatim("accept", "--target", "sandbox", "--write");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(outside).hasContent(page());
    }

    @Test
    void a_recording_can_be_accepted_offline() {
        service("{ \"id\": \"57dab8b1-aaaa\" }");
        docs.verbatim("run", "--target", "sandbox", "--record");
        server.close();

        assertThat(docs.verbatim("accept", "--write").code()).isZero();

        assertThat(docs.verbatim("run").outcome("get-call")).isEqualTo("matches");
    }

    @Test
    void where_nothing_drifted_there_is_nothing_to_do() {
        Ran ran = docs.verbatim("accept", "--target", "sandbox");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("no example drifted, so there is nothing to accept\n");
    }

    @Test
    void what_no_edit_settles_is_said() {
        service("{ \"id\": ");

        Ran ran = docs.verbatim("accept", "--target", "sandbox", "--write");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("docs/call.md:13:1: body-not-json", "stays: the answer is broken");
        assertThat(docs.text("docs/call.md")).isEqualTo(page());
    }

    @Test
    void a_refused_request_is_no_answer_to_write_down() {
        docs.with(
                "docs/call.md",
                "# Get call\n\n## HTTP request\n\n```http\nGET /meetings/{id}\n```\n\n## Examples\n\n"
                        + page().replace("# get-call\n\n", ""));

        Ran ran = docs.verbatim("accept", "--write");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("request-refused").contains("the mock refused the request");
    }

    @Test
    void a_service_that_cannot_be_reached_is_not_taken_for_one_that_agrees() {
        server.close();

        Ran ran = docs.verbatim("accept", "--target", "sandbox");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("get-call: no verdict");
    }

    @Test
    void only_the_named_example_is_changed() {
        docs.with("docs/other.md", page().replace("get-call", "other"));
        service("{ \"id\": \"57dab8b1-aaaa\" }");

        docs.verbatim("accept", "--target", "sandbox", "-e", "get-call", "--write");

        assertThat(docs.text("docs/other.md")).contains("held");
        assertThat(docs.text("docs/call.md")).doesNotContain("held");
    }

    private void service(String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        server.on(
                "/calls/57dab8b1-aaaa",
                "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: " + length,
                body);
    }

    private static String page() {
        return Pages.example(
                "get-call",
                "GET https://api.contoso.example/calls/{call-id}",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + BODY);
    }
}
