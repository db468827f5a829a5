package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Chains as people read them in features, on the mock, and in a runner that is not ours. */
class ScenarioFeaturesTest extends WithCallService {

    private static final String SCENARIO = """
            {
              "name": "Read a \\"new\\" call",
              "method": "get-call",
              "tags": ["nightly"],
              "test-setup": [ { "canned-request": "new-call", "request-parameters": { "$.subject": "Plan" } } ],
              "request-parameters": { "{call-id}": "[call]" },
              "expectations": { "$.subject": "Plan" },
              "cleanup": [ { "method": "delete-call", "request-parameters": { "{call-id}": "[call]" } } ]
            }
            """;

    @AfterEach
    void forget() {
        List.of("directory", "target", "allow-writes", "allow-deletes")
                .forEach(name -> System.clearProperty("verbatim." + name));
    }

    @Test
    void a_chain_is_one_scenario_with_its_set_up_as_given_steps() {
        docs.scenarios(SCENARIO).folder().verbatim("features");

        assertThat(docs.folder().text("features/docs/calls.feature")).contains("""
                  @GET @nightly @page=calls
                  Scenario: get-call
                    Given the clean-up step "delete-call" at the end
                      ""\"json
                      {
                        "method": "delete-call",
                        "request-parameters": {
                          "{call-id}": "[call]"
                        }
                      }
                      ""\"
                    And the set-up step "new-call"
                      ""\"json
                      {
                        "method": "create-call",
                        "request-parameters": {
                          "$.subject": "Plan"
                        },
                        "capture": {
                          "[call]": "$.id"
                        }
                      }
                      ""\"
                    And the documented request at line 21
                      ""\"http
                      GET https://api.contoso.example/calls/{call-id}
                      Prefer: outlook
                      ""\"
                    And the scenario "Read a \\u0022new\\u0022 call" gives it
                      ""\"json
                      {
                        "request-parameters": {
                          "{call-id}": "[call]"
                        },
                        "expectations": {
                          "$.subject": "Plan"
                        }
                      }
                      ""\"
                    When it is replayed
                    Then the status is 200
                """.indent(0));
        assertThat(docs.folder().verbatim("features", "--check").code()).isZero();
    }

    @Test
    void the_mock_runs_the_same_scenarios_without_their_set_up() {
        Ran ran = docs.scenarios(SCENARIO).folder().verbatim("run", "-e", "get-call", "-e", "invite");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.example("get-call").path("proof").path("kind").asText()).isEqualTo("docs");
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_mock_is_given_literal_values() {
        docs.scenarios("""
                { "name": "one", "method": "get-call", "request-parameters":
                  { "{call-id}": "abc", "!url": "/elsewhere", "X-Y:": "z" }, "expectations": { "$.id": "abc" } }
                """, """
                { "name": "two", "method": "create-call", "request-parameters": { "$.seats": "many" },
                  "allowed-status-codes": [404] }
                """);

        Ran ran = docs.folder().verbatim("run", "--cucumber", "message", "-e", "get-call", "-e", "create-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.outcome("create-call")).isEqualTo("matches");
        assertThat(ran.example("get-call").path("exchanged").path("requestHead").asText())
                .contains("/calls/abc")
                .doesNotContain("X-Y", "elsewhere");
    }

    @Test
    void any_cucumber_runner_runs_a_chain() {
        docs.scenarios(SCENARIO).folder().verbatim("features");
        System.setProperty("verbatim.directory", folder.toString());
        System.setProperty("verbatim.target", service.url());
        System.setProperty("verbatim.allow-writes", "true");
        System.setProperty("verbatim.allow-deletes", "any");
        Path messages = folder.resolve("messages.ndjson");

        byte code = Main.run(
                "--glue",
                "dev.verbatim.scenario.steps",
                "--plugin",
                "message:" + messages,
                "--tags",
                "@nightly",
                folder.resolve("features").toUri().toString());

        assertThat(code).isZero();
        assertThat(docs.folder().text("messages.ndjson")).contains("PASSED").doesNotContain("FAILED", "UNDEFINED");
        assertThat(service.lines()).hasSize(3).first().isEqualTo("POST /calls");
        assertThat(service.open()).isEmpty();
    }

    @Test
    void a_step_that_someone_edited_in_a_feature_is_the_one_that_is_sent() {
        docs.scenarios(SCENARIO).folder().verbatim("features");
        docs.folder()
                .replace(
                        "features/docs/calls.feature",
                        "\"$.subject\": \"Plan\"\n        },\n        \"capture\"",
                        "\"$.subject\": \"Other\"\n        },\n        \"capture\"");
        System.setProperty("verbatim.directory", folder.toString());
        System.setProperty("verbatim.target", service.url());
        System.setProperty("verbatim.allow-writes", "true");
        Path messages = folder.resolve("messages.ndjson");

        Main.run(
                "--glue",
                "dev.verbatim.scenario.steps",
                "--plugin",
                "message:" + messages,
                "--tags",
                "@nightly",
                folder.resolve("features").toUri().toString());

        assertThat(service.seen().get(0).text()).contains("\"Other\"");
        assertThat(docs.folder().text("messages.ndjson"))
                .contains("FAILED")
                .contains("$.subject: documented Plan, returned Other");
    }
}
