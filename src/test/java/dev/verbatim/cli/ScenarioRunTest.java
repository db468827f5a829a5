package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scenario files on a service with state, as QA runs them. */
class ScenarioRunTest extends WithCallService {

    @Test
    void a_value_comes_from_a_set_up_step() {
        Ran ran = docs.scenarios("""
                {
                  "name": "Read a new call",   // as API Doctor allows
                  "method": "get-call",
                  "test-setup": [
                    { "method": "create-call", "capture": { "[new-id]": "$.id" } },
                  ],
                  "request-parameters": { "{call-id}": "[new-id]" },
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.code()).isZero();
        String id = service.open().iterator().next();
        assertThat(service.lines()).containsExactly("POST /calls", "GET /calls/" + id);
    }

    @Test
    void canned_requests_of_another_file_bring_their_own_set_up() {
        Ran ran = docs.scenarios("""
                {
                  "method": "get-participant",
                  "test-setup": [
                    { "canned-request": "new-participant",
                      "request-parameters": { "$.displayName": "Kim" },
                      "capture": { "[name]": "$.status" } }
                  ],
                  "request-parameters": { "calls/{id}": "[call]", "participants/{id}": "[participant]" }
                }
                """).run("get-participant");

        assertThat(ran.outcome("get-participant")).isEqualTo("matches");
        String call = service.open().iterator().next();
        assertThat(service.lines())
                .startsWith("POST /calls", "POST /calls/" + call + "/participants/invite")
                .hasSize(3);
        assertThat(service.seen().get(0).text())
                .contains("\"subject\":\"verbatim-")
                .contains(".txt\"");
        assertThat(service.seen().get(1).text()).isEqualTo("{\"displayName\":\"Kim\"}");
    }

    @Test
    void a_set_up_step_that_fails_blocks_the_example_and_is_named() {
        Ran ran = docs.scenarios("""
                {
                  "method": "get-call",
                  "test-setup": [ { "name": "look for it", "http-request": "GET /calls/none" } ],
                  "request-parameters": { "{call-id}": "1" }
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("blocked");
        assertThat(ran.example("get-call").path("reason").asText())
                .isEqualTo("set-up step `look for it`: `GET " + service.url()
                        + "/calls/none` answered 404, not a success: noSuchCall, not today");
        assertThat(ran.out()).contains("1 of 1 example is blocked");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(service.lines()).containsExactly("GET /calls/none");
    }

    @Test
    void a_set_up_step_is_read_until_it_has_what_is_captured() {
        service.showingAfter(2);

        Ran ran = docs.scenarios("""
                {
                  "method": "get-participant",
                  "test-setup": [
                    { "canned-request": "new-participant" },
                    { "http-request": "GET /calls/{c}/participants", "request-parameters": { "{c}": "[call]" },
                      "eventually": { "interval": "10ms" }, "capture": { "[first]": "$.value[0].id" } }
                  ],
                  "request-parameters": { "calls/{id}": "[call]", "participants/{id}": "[first]" }
                }
                """).run("get-participant");

        assertThat(ran.outcome("get-participant")).as(ran.screen()).isEqualTo("matches");
    }

    @Test
    void a_set_up_step_may_end_with_any_allowed_status() {
        Ran ran = docs.scenarios("""
                {
                  "method": "create-call",
                  "test-setup": [
                    { "method": "delete-call", "request-parameters": { "{call-id}": "none" },
                      "allowed-status-codes": [204, 404] }
                  ]
                }
                """).run("create-call");

        assertThat(ran.outcome("create-call")).isEqualTo("matches");
        assertThat(service.lines()).containsExactly("DELETE /calls/none", "POST /calls");
    }

    @Test
    void a_capture_that_does_not_come_blocks_the_example() {
        Ran ran = docs.scenarios("""
                {
                  "method": "get-call",
                  "test-setup": [ { "method": "create-call", "capture": { "[id]": "$.ident" } } ],
                  "request-parameters": { "{call-id}": "[id]" }
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("blocked");
        assertThat(ran.example("get-call").path("reason").asText()).endsWith("answered 201 without `$.ident`");
    }

    @Test
    void a_set_up_step_that_may_not_be_sent_leaves_the_example_unsent() {
        docs.scenarios("""
                {
                  "method": "get-call",
                  "test-setup": [ { "method": "create-call", "capture": { "[id]": "$.id" } } ],
                  "request-parameters": { "{call-id}": "[id]" }
                }
                """);

        Ran ran = docs.folder().verbatim("run", "--target", service.url(), "-e", "get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("not-sent");
        assertThat(ran.example("get-call").path("reason").asText())
                .isEqualTo("set-up step `create-call`: `POST` may change data, and `--allow-writes` is not given");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void clean_up_goes_backwards_and_reaches_what_the_example_itself_made() {
        Ran ran = docs.scenarios("""
                {
                  "method": "create-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "capture": { "[own]": "$.id" },
                  "cleanup": [
                    { "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } },
                    { "method": "delete-call", "request-parameters": { "{call-id}": "[own]" } }
                  ]
                }
                """).run("create-call");

        assertThat(ran.outcome("create-call")).isEqualTo("matches");
        assertThat(service.open()).isEmpty();
        List<String> lines = service.lines();
        assertThat(lines).hasSize(4);
        String own = service.seen().get(2).line();
        assertThat(own).startsWith("DELETE /calls/").isNotEqualTo(lines.get(3));
    }

    @Test
    void clean_up_is_sent_after_a_drift_and_after_a_blocked_set_up() {
        Ran ran = docs.scenarios("""
                {
                  "name": "drift",
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "expectations": { "$.state": "gone" },
                  "cleanup": [ { "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } } ]
                }
                """, """
                {
                  "name": "block",
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" }, { "http-request": "GET /nowhere" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "cleanup": [ { "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } } ]
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call#drift")).isEqualTo("drifted");
        assertThat(ran.outcome("get-call#block")).isEqualTo("blocked");
        assertThat(service.open()).isEmpty();
    }

    @Test
    void clean_up_that_fails_is_told() {
        Ran ran = docs.scenarios("""
                {
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "cleanup": [ { "name": "hang up", "http-request": "POST /nowhere" } ]
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.out())
                .contains("[scenario-cleanup]")
                .contains("clean-up step `hang up`")
                .contains("404");
        assertThat(ran.code()).isZero();
    }

    @Test
    void what_is_gone_needs_no_clean_up() {
        Ran ran = docs.scenarios("""
                {
                  "method": "delete-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "cleanup": [ { "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } } ]
                }
                """).run("delete-call");

        assertThat(ran.outcome("delete-call")).isEqualTo("matches");
        assertThat(ran.out()).doesNotContain("clean-up");
        assertThat(service.lines()).hasSize(3);
    }

    @Test
    void expectations_that_are_not_met_are_drift_with_path_and_values() {
        Ran ran = docs.scenarios("""
                {
                  "name": "No such state",
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]" },
                  "expectations": {
                    "$.state": ["gone", "over"],
                    "$.id": "[call]",
                    "content-type:": "application/json",
                    "request-id:": "none",
                    "$.topic": "x"
                  }
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("drifted");
        assertThat(ran.kinds("get-call"))
                .containsExactly("expectation-unmet", "expectation-unmet", "expectation-unmet");
        assertThat(ran.example("get-call").path("differences").toString())
                .contains("$.state", "gone or over", "established", "header request-id", "$.topic");
        assertThat(ran.out())
                .contains("expected by the scenario `No such state`")
                .contains("gone or over");
    }

    @Test
    void expectations_that_are_met_pass() {
        Ran ran = docs.scenarios("""
                {
                  "method": "upload-recording",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]", "!body.base64": "AQID BA==" },
                  "expectations": { "$.size": [4.0, 5], "$.state": ["gone", "established"], "$.none": null }
                }
                """).run("upload-recording");

        assertThat(ran.kinds("upload-recording")).isEmpty();
        assertThat(ran.outcome("upload-recording")).isEqualTo("matches");
        assertThat(service.seen().get(1).body()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void allowed_statuses_count_as_documented() {
        Ran ran = docs.scenarios("""
                {
                  "method": "get-call",
                  "request-parameters": { "{call-id}": "gone" },
                  "allowed-status-codes": [404],
                  "expectations": { "$.error.code": "noSuchCall" }
                }
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(service.lines()).containsExactly("GET /calls/gone");
    }

    @Test
    void several_scenarios_of_one_example_are_each_run_by_their_own_name() {
        docs.scenarios(
                "{ \"name\": \"one\", \"method\": \"get-call\", \"request-parameters\": { \"{call-id}\": \"1\" } }",
                "{ \"name\": \"two\", \"method\": \"get-call\", \"request-parameters\": { \"{call-id}\": \"2\" } }",
                "{ \"name\": \"off\", \"method\": \"get-call\", \"enabled\": \"false\" }");

        Ran all = docs.run("get-call");
        assertThat(all.outcome("get-call#one")).isEqualTo("drifted");
        assertThat(all.report().path("examples")).hasSize(2);

        Ran second = docs.run("get-call#two");
        assertThat(second.report().path("examples")).hasSize(1);
        assertThat(service.lines()).containsExactly("GET /calls/1", "GET /calls/2", "GET /calls/2");
    }

    @Test
    void words_of_a_scenario_add_to_those_of_its_example() {
        docs.scenarios("""
                { "method": "get-call", "tags": ["nightly"], "request-parameters": { "{call-id}": "1" } }
                """);

        Ran ran = docs.runWith(new String[0], "--tags", "@nightly");

        assertThat(ran.report().path("examples")).hasSize(1);
        assertThat(service.lines()).containsExactly("GET /calls/1");
    }

    @Test
    void the_same_in_yaml() {
        Ran ran = docs.with("tests/more.yml", """
                scenarios:
                  - name: Read a new call
                    method: get-call
                    test-setup:
                      - method: create-call
                        request-parameters:
                          $.seats: 5
                          $.chat: ~
                        capture: { "[id]": $.id }
                    request-parameters:
                      "{call-id}": "[id]"
                      "Prefer:": ~
                """).run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(service.seen().get(0).text()).isEqualTo("{\"subject\":\"Stand-up\",\"seats\":5,\"open\":true}");
    }

    @Test
    void scenarios_on_a_page_belong_to_the_request_above() {
        docs.folder().with("docs/calls.md", CallDocs.CALLS + """

                <!-- { "blockType": "testParams" } -->
                ```json
                { "test-setup": [ { "canned-request": "new-call" } ], "request-parameters":
                  { "{call-id}": "[call]", "!body": "abc", "Content-Type:": "text/plain" } }
                ```
                """);

        Ran ran = docs.run("upload-recording");

        assertThat(ran.outcome("upload-recording")).isEqualTo("matches");
        assertThat(service.seen().get(1).text()).isEqualTo("abc");
    }

    @Test
    void set_up_of_scenarios_at_the_same_time_never_mixes() {
        StringBuilder scenarios = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            scenarios.append(i == 0 ? "" : ",").append("""
                    {
                      "name": "%d",
                      "method": "get-call",
                      "test-setup": [
                        { "method": "create-call", "request-parameters": { "$.subject": "subject %d" },
                          "capture": { "[id]": "$.id" } }
                      ],
                      "request-parameters": { "{call-id}": "[id]" },
                      "expectations": { "$.subject": "subject %d" }
                    }
                    """.formatted(i, i, i));
        }

        Ran ran = docs.scenarios(scenarios.toString()).runWith(new String[] {"get-call"}, "--jobs", "8");

        assertThat(ran.report().path("examples")).hasSize(40).allSatisfy(example -> assertThat(
                        example.path("outcome").asText())
                .isEqualTo("matches"));
    }
}
