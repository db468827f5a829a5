package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetOptionsTest {

    @TempDir
    private Path folder;

    private DocsFolder docs;
    private WireServer server;

    @BeforeEach
    void serve() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
        server = new WireServer()
                .json("/calls/57dab8b1", Pages.CALL_BODY)
                .on(
                        "/calls",
                        "HTTP/1.1 201 Created\nContent-Type: application/json\nContent-Length: 11",
                        "{\"id\":\"57\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void only_what_reads_is_sent_unless_more_is_allowed() {
        Ran ran = docs.verbatim("run", "--target", server.url());

        assertThat(server.requests()).containsExactly("GET /calls/57dab8b1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1 of 3 examples matches, 2 not sent");
        assertThat(ran.example("create-call").path("reason").asText()).contains("--allow-writes");
        assertThat(ran.example("delete-call").path("reason").asText()).contains("--allow-deletes");
        assertThat(ran.testcase("create-call").getElementsByTagName("skipped").getLength())
                .isEqualTo(1);
        assertThat(ran.example("get-call").at("/proof/kind").asText()).isEqualTo("live");
    }

    @Test
    void allow_writes_sends_to_a_server_on_this_machine() {
        Ran ran = docs.verbatim("run", "--target", server.url(), "--allow-writes");

        assertThat(server.requests()).containsExactlyInAnyOrder("GET /calls/57dab8b1", "POST /calls");
        assertThat(ran.outcome("create-call")).isEqualTo("matches");
        assertThat(ran.outcome("delete-call")).isEqualTo("not-sent");
    }

    @ParameterizedTest
    @CsvSource({"--allow-deletes", "--allow-deletes=own"})
    void allow_deletes_alone_removes_nothing_that_this_run_did_not_create(String option) {
        Ran ran = docs.verbatim("run", "--target", server.url(), option);

        assertThat(server.requests()).containsExactly("GET /calls/57dab8b1");
        assertThat(ran.outcome("delete-call")).isEqualTo("not-sent");
    }

    @Test
    void allow_deletes_any_removes() {
        server.on("/calls/57dab8b1", "HTTP/1.1 204 No Content", "");

        Ran ran = docs.verbatim("run", "--target", server.url(), "--allow-deletes=any", "-e", "delete-call");

        assertThat(server.requests()).containsExactly("DELETE /calls/57dab8b1");
        assertThat(ran.outcome("delete-call")).isEqualTo("matches");
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_option_with_an_optional_value_does_not_swallow_a_page() {
        Ran ran = docs.verbatim("run", "--target", server.url(), "--allow-deletes", "docs/call.md:5");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(server.requests()).containsExactly("GET /calls/57dab8b1");
    }

    @Test
    void a_target_of_the_configuration_is_known_by_its_name() {
        docs.with("verbatim.yml", "docs: docs\ntargets: {sandbox: {url: \"" + server.url() + "/v2\"}}\n");
        server.json("/v2/calls/57dab8b1", Pages.CALL_BODY);

        Ran ran = docs.verbatim("run", "--target", "sandbox");

        assertThat(server.requests()).containsExactly("GET /v2/calls/57dab8b1");
        assertThat(ran.report().at("/run/target").asText()).isEqualTo("sandbox");
        assertThat(ran.code()).isZero();
    }

    @Test
    void writes_need_a_target_that_is_disposable_unless_it_is_this_machine() {
        docs.with("verbatim.yml", "docs: docs\ntargets: {prod: {url: \"http://api.contoso.invalid\"}}\n");

        Ran ran = docs.verbatim("run", "--target", "prod", "--allow-writes", "-e", "create-call");

        assertThat(ran.outcome("create-call")).isEqualTo("not-sent");
        assertThat(ran.example("create-call").path("reason").asText()).contains("disposable");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void list_says_what_would_be_sent() {
        Ran ran = docs.verbatim("list", "--target", server.url(), "--allow-writes");

        assertThat(ran.out())
                .contains("3 examples (2 would be sent)")
                .contains("not sent: `DELETE` removes data, and `--allow-deletes` is not given");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void reproduce_lines_lead_back_to_the_example() {
        server.json("/calls/57dab8b1", "{}");
        Ran ran = docs.verbatim("run", "--target", server.url());
        String[] reproduce = ran.example("get-call").path("reproduce").asText().split(" ");

        assertThat(reproduce[0]).isEqualTo("./verbatim");
        String[] arguments = Arrays.copyOfRange(reproduce, 1, reproduce.length);
        Ran again = docs.verbatim(arguments);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.kinds("get-call")).isEqualTo(ran.kinds("get-call"));
    }

    @ParameterizedTest
    @CsvSource({
        "strict, null, 1",
        "standard, null, 0",
        "lenient, null, 0",
        "strict, yesterday, 1",
        "standard, yesterday, 1",
        "lenient, yesterday, 0",
        "Lenient, yesterday, 0",
        "lenient, 5, 1",
        "lenient, gone, 1"
    })
    void shape_says_how_strictly_to_compare(String shape, String start, int code) {
        docs.with("docs/call.md", Pages.json("call", "{ \"start\": \"2026-01-02T03:04:05Z\" }"));
        String value = start.equals("yesterday") ? "\"yesterday\"" : start;
        server.json("/call", start.equals("gone") ? "{}" : "{\"start\": " + value + "}");

        Ran ran = docs.verbatim("run", "--target", server.url(), "--shape", shape);

        assertThat(ran.kinds("call")).isNotEmpty();
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.report().at("/run/strictness").asText()).isEqualToIgnoringCase(shape);
    }

    @Test
    void any_number_of_jobs_will_do() {
        assertThat(docs.verbatim("run", "--jobs", "1").code()).isZero();
        assertThat(docs.verbatim("run", "--jobs", "256").code()).isZero();
    }
}
