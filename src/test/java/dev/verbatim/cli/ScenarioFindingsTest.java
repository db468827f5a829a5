package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenario files get wrong is told at its line, by {@code check} and by {@code run}. */
class ScenarioFindingsTest extends WithCallService {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "method": "get-cal"                                          | error[scenario-method]: no example is called `get-cal`             | did you mean `get-call`?
                    "method": "get-call", "tag": "x"                             | error[scenario-key]: unknown key `tag`                             | did you mean `tags`?
                    "metod": "get-call"                                          | error[scenario-key]: unknown key `metod`                           | did you mean `method`?
                    "name": "x"                                                  | error[scenario-method]: this scenario names no example             | give its name as `method`
                    "method": 5                                                  | error[scenario-value]: `method` takes a text, not `5`              | ``
                    "method": "get-call", "enabled": "maybe"                     | error[scenario-value]: `enabled` takes true or false, not `maybe`  | ``
                    "method": "get-call", "allowed-status-codes": ["2xx"]        | error[scenario-value]: `allowed-status-codes` takes status codes, not `2xx` | ``
                    "method": "get-call", "test-setup": [ {} ]                   | error[scenario-key]: this step says nothing to send                | give it a `method`
                    "method": "get-call", "test-setup": [ { "method": "create-call", "http-request": "GET /" } ] | error[scenario-key]: a step is `method` or `http-request`, not both | ``
                    "method": "get-call", "test-setup": [ { "method": "create-cal" } ] | error[scenario-method]: no example is called `create-cal`    | did you mean `create-call`?
                    "method": "get-call", "test-setup": [ { "canned-request": "new-cal" } ] | error[scenario-canned-request]: no canned request is called `new-cal` | did you mean `new-call`?
                    "method": "get-call", "cleanup": [ { "method": "delete-cal" } ] | error[scenario-method]: no example is called `delete-cal`       | did you mean `delete-call`?
                    "method": "get-call", "request-parameters": { "{call-id}": "[cal]" }, "test-setup": [ { "canned-request": "new-call" } ] | error[scenario-capture]: nothing before this captures `[cal]` | did you mean `[call]`?
                    "method": "get-call", "request-parameters": { "{call-id}": "x-[cal]" }, "test-setup": [ { "canned-request": "new-call" } ] | error[scenario-capture]: nothing before this captures `[cal]` | did you mean `[call]`?
                    "method": "get-call", "request-parameters": { "{call-id}": "[call]" } | error[scenario-capture]: nothing before this captures `[call]` | add it to the `capture` of a step
                    "method": "get-call", "test-setup": [ { "method": "create-call", "capture": { "id": "$.id" } } ] | error[scenario-capture]: a capture is named in brackets, not `id` | write `[id]`
                    "method": "get-call", "test-setup": [ { "method": "create-call", "capture": { "[id]": "id" } } ] | error[scenario-capture]: `id` names no part of an answer | write `$.path`
                    "method": "get-call", "request-parameters": { "call-id": "1" } | error[scenario-parameter]: `call-id` names no part of a request    | write `{call-id}` for a placeholder
                    "method": "get-call", "request-parameters": { "{call-id}": "#DateTime.Now" } | error[scenario-parameter]: C# expressions such as `#DateTime.Now` are not supported | use a literal
                    "method": "get-call", "request-parameters": { "{call-id}": "!uid" } | error[scenario-parameter]: unknown function `!uid`              | did you mean `!uuid`?
                    "method": "get-call", "request-parameters": { "{call-id}": null } | error[scenario-value]: `{call-id}` takes one value, not nothing    | ``
                    "method": "get-call", "request-parameters": { "{call-id}": "1", "!body.base64": "a?" } | error[scenario-value]: this is not Base64 | ``
                    "method": "get-call", "expectations": { "id": "1" }          | error[scenario-capture]: `id` names no part of an answer           | write `$.path`
                    "method": "get-call", "request-parameters": { "{cal-id}": "1" } | warning[scenario-parameter]: `{cal-id}` stands nowhere in the request `get-call` | did you mean `{call-id}`?
                    "method": "get-call", "request-parameters": { "{call-id}": "!now+3y" } | error[scenario-value]: `!now+3y` is no time                | units are
                    "method": "get-call", "test-setup": [ { "http-request": "GET" } ] | error[scenario-value]: this is no request                     | begin with a line such as
                    "method": "get-call", "pages": -1                            | error[scenario-value]: `pages` takes a number from 0 to 1000, not `-1` | ``
                    "method": "get-call", "test-setup": [ { "canned-request": "none" } ], "request-parameters": { "{call-id}": "[it]" } | error[scenario-canned-request]: no canned request is called `none` | ``
                    "method": "get-call", "eventually": { "attempts": 0 }        | error[scenario-value]: `attempts` takes a number from 1 to 1000, not `0` | ``
                    "method": "get-call", "poll": { "interval": "soon" }         | error[scenario-value]: `interval` takes a time such as `500ms` or `2s`, not `soon` | ``
                    """)
    void a_mistake_is_told_at_its_line(String scenario, String finding, String help) {
        docs.scenarios("{ \"method\": \"create-call\" }", "{ " + scenario + " }");

        Ran ran = docs.folder().verbatim("check");

        assertThat(ran.out())
                .contains(finding)
                .contains("tests/scenarios.json:3:")
                .contains(help);
        assertThat(ran.out().split("scenario-", -1)).as(ran.out()).hasSize(2);
        assertThat(ran.code()).isEqualTo(finding.startsWith("error") ? 1 : 0);
    }

    @Test
    void what_stands_behind_a_mistake_is_looked_at_too() {
        docs.scenarios("""
                { "method": "get-call", "test-setup": [ { "canned-request": "none" }, { "method": "nowhere" } ] }
                """);

        assertThat(docs.folder().verbatim("check").out())
                .contains("no canned request is called `none`")
                .contains("no example is called `nowhere`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"scenario\": [] }",
                "{ \"Scenarios\": [] }",
                "[ { \"name\": \"x\", \"method\": \"get-cal\" } ]"
            })
    void a_file_that_is_nearly_one_of_scenarios_is_told_of(String text) {
        docs.with("tests/odd.json", text);

        assertThat(docs.folder().verbatim("check").out()).contains("tests/odd.json:1:");
    }

    @Test
    void a_file_that_is_no_text_does_not_keep_the_others_from_being_read() {
        docs.scenarios("{ \"method\": \"get-cal\" }").folder().with("tests/odd.json", new byte[] {(byte) 0xE9});

        assertThat(docs.folder().verbatim("check").out())
                .contains("error[scenario-unreadable]: `tests/odd.json` cannot be read")
                .contains("it is not UTF-8")
                .contains("no example is called `get-cal`");
    }

    @Test
    void a_key_given_twice_in_yaml_is_told_of() {
        docs.with("tests/s.yml", "scenarios:\n  - method: get-call\n    name: a\n    name: b\n");

        assertThat(docs.folder().verbatim("check").out())
                .contains("key `name` is there already")
                .contains("tests/s.yml:4:5");
    }

    @Test
    void a_list_tells_of_mistakes_too() {
        docs.scenarios("{ \"method\": \"get-call\", \"tag\": \"x\" }");

        Ran ran = docs.folder().verbatim("list");

        assertThat(ran.err()).contains("warning: tests/scenarios.json:2:25: unknown key `tag`");
        assertThat(ran.code()).isZero();
    }

    @Test
    void files_without_mistakes_have_no_findings() {
        Ran ran = docs.scenarios(
                        "{ \"method\": \"create-call\", \"test-setup\": [ { \"canned-request\": \"new-call\" } ] }")
                .folder()
                .verbatim("check");

        assertThat(ran.out()).doesNotContain("scenario-");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_run_tells_them_too_and_fails() {
        docs.scenarios("{ \"method\": \"create-call\" }", "{ \"method\": \"get-cal\" }");

        Ran ran = docs.run("create-call");

        assertThat(ran.outcome("create-call")).isEqualTo("matches");
        assertThat(ran.out()).contains("tests/scenarios.json:3:13").contains("did you mean `get-call`?");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_json_is_told_where_it_breaks() {
        docs.with("tests/broken.json", "{\n  \"scenarios\": [\n    { \"method\" \"x\" ]\n}\n");

        Ran ran = docs.folder().verbatim("check");

        assertThat(ran.out()).contains("scenario-json").contains("tests/broken.json:3:");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void yaml_mistakes_are_told_at_their_line() {
        docs.with("tests/more.yml", "scenarios:\n  - method: get-call\n    request-parametrs: {}\n");

        Ran ran = docs.folder().verbatim("check");

        assertThat(ran.out()).contains("tests/more.yml:3:5").contains("did you mean `request-parameters`?");
    }

    @Test
    void set_up_that_comes_round_to_itself_is_told_and_blocks() {
        docs.with("tests/round.json", """
                { "canned-requests": [
                    { "name": "a", "method": "create-call", "test-setup": [ { "canned-request": "b" } ] },
                    { "name": "b", "canned-request": "a" } ] }
                """)
                .scenarios("{ \"method\": \"create-call\", \"test-setup\": [ { \"canned-request\": \"a\" } ] }");

        assertThat(docs.folder().verbatim("check").out()).contains("error[scenario-cycle]: the set-up of");
        Ran ran = docs.run("create-call");
        assertThat(ran.outcome("create-call")).isEqualTo("blocked");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void a_canned_request_that_is_there_twice_is_told() {
        docs.with(
                "tests/more.json",
                "{ \"canned-requests\": [ { \"name\": \"new-call\", \"method\": \"create-call\" } ] }");

        assertThat(docs.folder().verbatim("check").out())
                .contains("the canned request `new-call` is there already, at tests/canned.json:");
    }

    @Test
    void mistakes_of_scenarios_on_a_page_are_told_there() {
        docs.folder().with("docs/calls.md", CallDocs.CALLS + """

                <!-- { "blockType": "testParams" } -->
                ```json
                { "request-parameters": { "call-id": "1" } }
                ```
                """);

        Ran ran = docs.run("create-call");

        assertThat(ran.out()).contains("docs/calls.md:").contains("`call-id` names no part of a request");
    }

    @Test
    void a_file_that_is_not_there_is_a_mistake_of_use() {
        docs.folder().with("verbatim.yml", "docs: [docs]\nscenarios: [tests/none.json]\n");

        Ran ran = docs.folder().verbatim("run");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no scenario file at `tests/none.json`");
    }

    @Test
    void globs_and_options_name_files_too() {
        docs.with("more/x.scenarios.yml", "scenarios:\n  - method: nobody\n");

        assertThat(docs.folder()
                        .with("verbatim.yml", "docs: [docs]\nscenarios: '**/*.scenarios.yml'\n")
                        .verbatim("check")
                        .out())
                .contains("more/x.scenarios.yml:2:");
        assertThat(docs.folder()
                        .with("verbatim.yml", "docs: [docs]\n")
                        .from("more", "run", "--scenarios", "x.scenarios.yml")
                        .out())
                .contains("more/x.scenarios.yml:2:");
    }

    @Test
    void other_json_in_a_folder_of_tests_is_left_alone() {
        docs.with("tests/accounts.json", "{ \"accounts\": [ { \"name\": \"x\" } ] }");

        assertThat(docs.folder().verbatim("check").code()).isZero();
    }
}
