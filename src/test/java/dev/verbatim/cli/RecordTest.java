package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {

    private static final String BODY = "{ \"id\": \"57dab8b1\", \"state\": \"held\" }";

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
                                + "\n    limits: { retry-budget: 1s }\n    values: { \"{call-id}\": 57dab8b1 }\n")
                .with("docs/call.md", page("get-call", BODY));
        service(BODY, "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_recording_tells_what_it_is_of_and_where_it_came_from() {
        service(BODY, "\nrequest-id: 0f-1");

        Ran ran = record();

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("1 answer recorded\n");
        JsonNode mapping = Ran.json(docs.file("recordings/get-call.json"));
        assertThat(mapping.at("/metadata/verbatim"))
                .hasToString("{\"page\":\"docs/call.md\",\"example\":\"get-call\",\"date\":\"2026-03-04\","
                        + "\"target\":\"sandbox\",\"requestId\":\"0f-1\"}");
        assertThat(mapping.at("/request")).hasToString("{\"method\":\"GET\",\"urlPathPattern\":\"/calls/[^/]+\"}");
        assertThat(mapping.at("/response/jsonBody/state").asText()).isEqualTo("held");
    }

    @Test
    void the_mock_replays_it_offline_with_its_date() {
        service("{ \"id\": \"57dab8b1\" }", "");
        assertThat(record().kinds("get-call")).containsExactly("property-missing");
        server.close();

        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.kinds("get-call")).containsExactly("property-missing");
        assertThat(ran.example("get-call").at("/proof"))
                .hasToString("{\"kind\":\"recording\",\"date\":\"2026-03-04\"}");
    }

    @Test
    void a_later_recording_takes_the_place_of_the_one_before_wherever_that_stands() {
        docs.with("recordings/older/calls.json", """
                { "mappings": [
                  { "request": { "method": "GET" }, "response": { "status": 500 },
                    "metadata": { "verbatim": { "page": "docs/call.md", "example": "get-call", "date": "2020-01-01" } } },
                  { "request": { "method": "GET" }, "response": { "status": 200 },
                    "metadata": { "verbatim": { "page": "docs/other.md", "example": "other" } } } ] }
                """);

        record();

        assertThat(docs.file("recordings/get-call.json")).doesNotExist();
        JsonNode mappings = Ran.json(docs.file("recordings/older/calls.json")).path("mappings");
        assertThat(mappings.at("/0/response/status").asInt()).isEqualTo(200);
        assertThat(mappings.at("/1/metadata/verbatim/example").asText()).isEqualTo("other");
    }

    @Test
    void what_got_no_verdict_or_was_put_off_is_not_recorded() {
        server.on("/calls/57dab8b1", "HTTP/1.1 503 Service Unavailable\nContent-Length: 0", "");

        record();

        assertThat(docs.file("recordings")).doesNotExist();
    }

    @Test
    void secrets_are_not_kept() {
        String token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLXRoYXQtaXMtbG9uZw";
        service(
                "{ \"id\": \"57dab8b1\", \"state\": \"" + token + "\", \"clientSecret\": \"plain-1\","
                        + " \"log\": \"https://x.example/a?sig=plain-2&n=1\", \"list\": [\"Bearer plain-3-abcdef\"] }",
                "\nSet-Cookie: plain-4=1\nAuthorization: plain-5\nX-Note: Bearer plain-6-abcdef");

        record();

        assertThat(docs.text("recordings/get-call.json"))
                .doesNotContain("plain-", token, "Cookie")
                .contains("https://x.example/a?sig=***&n=1", "Bearer ***");
    }

    @Test
    void secrets_are_not_kept_in_what_is_not_quite_json() {
        service("{ \"id\": \"57dab8b1\", \"id\": \"2\", \"password\": \"plain-\\\"1\" }", "");

        record();

        assertThat(docs.text("recordings/get-call.json"))
                .doesNotContain("plain")
                .contains("***");
    }

    @Test
    void what_json_readers_would_change_comes_back_as_it_was() {
        docs.with("docs/call.md", page("get-call", "{ \"n\": 1, \"big\": 9007199254740993, \"s\": \"x\" }"));
        service("{ \"n\": 1e2, \"big\": 9007199254740995.5, \"s\": \"\\ud83d\" }", "");
        Ran live = record();

        Ran offline = docs.verbatim("run");

        assertThat(live.kinds("get-call")).contains("number-kind");
        assertThat(offline.example("get-call").path("differences"))
                .isEqualTo(live.example("get-call").path("differences"));
    }

    @Test
    void bytes_come_back_as_they_were() throws IOException {
        byte[] bytes = {(byte) 0xff, 0, 1, (byte) 0xfe};
        docs.with(
                "docs/call.md",
                Pages.example(
                        "get-call",
                        "GET https://api.contoso.example/calls/{call-id}",
                        "HTTP/1.1 200 OK\nContent-Type: image/png\n\n<bytes of the picture>"));
        server.on("/calls/57dab8b1", "HTTP/1.1 200 OK\nContent-Type: image/png\nContent-Length: 4", bytes);

        record();

        assertThat(Ran.json(docs.file("recordings/get-call.json"))
                        .at("/response/base64Body")
                        .binaryValue())
                .isEqualTo(bytes);
        assertThat(docs.verbatim("run").outcome("get-call")).isEqualTo("matches");
    }

    @Test
    void no_name_leads_out_of_the_folder_or_onto_the_file_of_another() throws IOException {
        docs.with("docs/a.md", page("../../evil", BODY))
                .with("docs/b.md", page("GET-CALL", BODY))
                .with("docs/c.md", page("con", BODY))
                .with("docs/d.md", page("a/b: c?", BODY))
                .with("docs/e.md", page("a/b: c!", BODY));

        Ran ran = record();

        assertThat(ran.err()).isEqualTo("6 answers recorded\n");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(docs.file("reports")))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
            assertThat(names).hasSize(6).allMatch(name -> name.matches("recordings/[A-Za-z0-9_.-]+\\.json"));
            assertThat(names.stream().map(String::toLowerCase).distinct()).hasSize(6);
        }
        assertThat(docs.verbatim("run").out()).contains("proved by   6 recordings");
    }

    @Test
    void page_recording_and_live_answer_stand_side_by_side_where_they_disagree() {
        service("{ \"id\": \"57dab8b1\", \"state\": 1 }", "");
        record();
        service("{ \"id\": \"9999\", \"state\": true, \"more\": null }", "");

        Ran ran = docs.verbatim("run", "--target", "sandbox");

        assertThat(ran.example("get-call").path("recording"))
                .hasToString("{\"date\":\"2026-03-04\",\"disagreements\":["
                        + "{\"where\":\"$.state\",\"documented\":\"\\\"held\\\"\",\"recorded\":\"1\",\"live\":\"true\"},"
                        + "{\"where\":\"$.more\",\"documented\":\"\",\"recorded\":\"\",\"live\":\"null\"}]}");
        assertThat(docs.text("reports/index.html")).contains("\"recorded\":\"1\"");
    }

    @Test
    void where_all_three_agree_there_is_nothing_to_show() {
        record();
        service("{ \"id\": \"9999\", \"state\": \"left\" }", "");

        Ran ran = docs.verbatim("run", "--target", "sandbox");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.example("get-call").path("recording").isNull()).isTrue();
    }

    @Test
    void only_a_service_can_be_recorded() {
        Ran ran = docs.verbatim("run", "--record");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--target");
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_and_the_reports_are_there() {
        docs.replace("verbatim.yml", "docs: docs", "docs: docs\nrecordings: docs/call.md");

        Ran ran = record();

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("docs/call.md");
        assertThat(ran.outcome("get-call")).isEqualTo("matches");
    }

    @Test
    void old_recordings_are_reported_once() {
        record();
        docs.replace("recordings/get-call.json", "2026-03-04", "2025-11-30");
        docs.replace("verbatim.yml", "docs: docs", "docs: docs\nrecordings-max-age: 90d");

        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isZero();
        JsonNode finding = ran.report().at("/findings/0");
        assertThat(finding.path("rule").asText()).isEqualTo("recording-old");
        assertThat(finding.at("/span/file").asText()).isEqualTo("recordings/get-call.json");
        assertThat(finding.path("message").asText()).contains("94 days old");
        assertThat(ran.report().path("findings")).hasSize(1);
    }

    @Test
    void a_recording_that_is_young_enough_is_not_reported() {
        record();
        docs.replace("recordings/get-call.json", "2026-03-04", "2025-12-04");
        docs.replace("verbatim.yml", "docs: docs", "docs: docs\nrecordings-max-age: 90d");

        assertThat(docs.verbatim("run").report().path("findings")).isEmpty();
    }

    private Ran record() {
        return docs.verbatim("run", "--target", "sandbox", "--record");
    }

    private void service(String body, String headers) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        server.on(
                "/calls/57dab8b1",
                "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: " + length + headers,
                body);
    }

    private static String page(String name, String body) {
        return Pages.example(
                name,
                "GET https://api.contoso.example/calls/{call-id}",
                "HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + body);
    }
}
