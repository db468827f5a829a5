package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.CallService.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What request parameters make of a documented request, as the service sees it. The clock stands at 2026-03-04T05:06:07Z. */
class ScenarioValuesTest extends WithCallService {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "$.subject": "New"             | {"subject":"New","seats":4,"open":true,"chat":{"id":"19:a","links":["x","y"]}}
                    "$.seats": 7                   | {"subject":"Stand-up","seats":7,"open":true,"chat":{"id":"19:a","links":["x","y"]}}
                    "$.seats": "7"                 | {"subject":"Stand-up","seats":"7","open":true,"chat":{"id":"19:a","links":["x","y"]}}
                    "$.open": false                | {"subject":"Stand-up","seats":4,"open":false,"chat":{"id":"19:a","links":["x","y"]}}
                    "$.chat": null                 | {"subject":"Stand-up","seats":4,"open":true}
                    "$.chat.id": null              | {"subject":"Stand-up","seats":4,"open":true,"chat":{"links":["x","y"]}}
                    "$.chat.links[1]": "z"         | {"subject":"Stand-up","seats":4,"open":true,"chat":{"id":"19:a","links":["x","z"]}}
                    "$.chat": {"a": [1, {"b": null}]} | {"subject":"Stand-up","seats":4,"open":true,"chat":{"a":[1,{"b":null}]}}
                    "$.a.b": 1, "$.chat": null     | {"subject":"Stand-up","seats":4,"open":true,"a":{"b":1}}
                    "$.['@a.b']": "x", "$.chat": null | {"subject":"Stand-up","seats":4,"open":true,"@a.b":"x"}
                    "!body": {"a": 1}              | {"a":1}
                    "!body": "plain"               | plain
                    "!body": "{}", "$.n": 1        | {"n":1}
                    "!body.base64": "e30="         | {}
                    "$.at": "!now", "$.chat": null | {"subject":"Stand-up","seats":4,"open":true,"at":"2026-03-04T05:06:07Z"}
                    "$.at": "!now+3d", "$.chat": null | {"subject":"Stand-up","seats":4,"open":true,"at":"2026-03-07T05:06:07Z"}
                    "$.at": "!now-2h", "$.chat": null | {"subject":"Stand-up","seats":4,"open":true,"at":"2026-03-04T03:06:07Z"}
                    "$.at": "from !now+1w on", "$.chat": null | {"subject":"Stand-up","seats":4,"open":true,"at":"from 2026-03-11T05:06:07Z on"}
                    """)
    void the_body_is_changed(String parameters, String sent) {
        Seen seen = send("create-call", parameters);

        assertThat(seen.text()).isEqualTo(sent);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "{call-id}": "1"                     | /calls/1
                    "{call-id}": 12                      | /calls/12
                    "calls/{call-id}": "1"               | /calls/1
                    "calls/{call-id}": "1", "{call-id}": "2" | /calls/1
                    "{call-id}": "a b?c#d"               | /calls/a%20b%3Fc%23d
                    "{call-id}": "root:/x/y.txt"         | /calls/root:/x/y.txt
                    "!url": "/calls/{n}?$top=1", "{n}": "5" | /calls/5?$top=1
                    "!url": "https://api.contoso.example/calls/9" | /calls/9
                    """)
    void the_url_is_filled(String parameters, String path) {
        assertThat(send("get-call", parameters).path()).isEqualTo(path);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "!random-filename"               | verbatim-UUID
                    "!random-filename!"              | verbatim-UUID
                    "!random-filename-png!"          | verbatim-UUID.png
                    "a/!random-filename-png!/b"      | a/verbatim-UUID.png/b
                    "!random-filename-png"           | /verbatim-UUID.png
                    "x-!uuid"                        | x-UUID
                    """)
    void names_are_made_up(String value, String pattern) {
        Seen seen = send("get-call", "\"{call-id}\": " + value);

        assertThat(seen.path()).matches("/calls/" + pattern.replace(".", "\\.").replace("UUID", UUID));
    }

    @Test
    void captures_keep_their_type_and_take_that_of_the_documented_value() {
        docs.scenarios("""
                {
                  "method": "create-call",
                  "test-setup": [
                    { "canned-request": "new-call" },
                    { "method": "upload-recording",
                      "request-parameters": { "{call-id}": "[call]", "!body": "12345" },
                      "capture": { "[size]": "$.size", "[type]": "CONTENT-type:", "[all]": "!body" } },
                    { "http-request": "POST /calls/!/recording",
                      "request-parameters": { "!url": "/calls/[call]/recording", "!body": "1" } }
                  ],
                  "request-parameters": {
                    "$.seats": "[size]", "$.chat.id": "[size]", "$.chat.links": ["[size]", "[type]", "n[size]"],
                    "$.open": "[all]"
                  }
                }
                """).run("create-call");

        String sent = service.seen().get(3).text();
        assertThat(sent)
                .contains("\"seats\":5")
                .contains("\"id\":5")
                .contains("\"links\":[5,\"application/json\",\"n5\"]")
                .contains("\"open\":\"{\\\"id\\\"");
        assertThat(service.seen().get(2).path()).startsWith("/calls/").endsWith("/recording");
    }

    @Test
    void headers_are_set_and_removed() {
        docs.scenarios("""
                { "method": "get-call", "request-parameters":
                  { "{call-id}": "1", "prefer:": null, "Authorization:": "Bearer mine", "X-Day:": "!now" } }
                """);

        Ran ran = docs.run("get-call");

        assertThat(ran.example("get-call").path("exchanged").path("requestHead").asText())
                .doesNotContain("Prefer")
                .contains("X-Day: 2026-03-04T05:06:07Z");
        assertThat(service.seen().get(0).authorization()).isEqualTo("Bearer mine");
    }

    @Test
    void an_absolute_url_that_was_captured_is_followed_on_the_target_only() {
        Ran ran = docs.scenarios("""
                {
                  "name": "own", "method": "get-operation",
                  "test-setup": [
                    { "canned-request": "new-participant" },
                    { "method": "delete-participant",
                      "request-parameters": { "calls/{id}": "[call]", "participants/{id}": "[participant]" },
                      "capture": { "[where]": "location:" } }
                  ],
                  "request-parameters": { "!url": "[where]" }
                }
                """, """
                {
                  "name": "foreign", "method": "get-operation",
                  "request-parameters": { "!url": "http://127.0.0.1:1/calls/1/operations/2" }
                }
                """).run("get-operation");

        assertThat(ran.outcome("get-operation#own")).isEqualTo("matches");
        assertThat(ran.outcome("get-operation#foreign")).isEqualTo("not-sent");
        assertThat(ran.example("get-operation#foreign").path("reason").asText())
                .isEqualTo("`http://127.0.0.1:1/calls/1/operations/2` is neither on the target nor documented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!/calls/7", "/calls/7"})
    void a_placeholder_that_a_url_begins_with_may_stand_for_one(String address) {
        String url = address.replace("!", service.url());
        docs.scenarios("""
                { "method": "get-call", "test-setup": [
                    { "http-request": "GET {where}?x=1", "request-parameters": { "{where}": "URL" },
                      "allowed-status-codes": [404] } ] }
                """.replace("URL", url));

        docs.folder().replace("docs/calls.md", "calls/{call-id}", "calls/1");
        docs.run("get-call");

        assertThat(service.lines()).startsWith("GET /calls/7?x=1");
    }

    @Test
    void a_placeholder_that_a_url_begins_with_leads_to_no_other_host() {
        docs.scenarios("""
                { "method": "get-call", "test-setup": [
                    { "http-request": "GET {where}", "request-parameters": { "{where}": "http://127.0.0.1:1/x" } } ],
                  "request-parameters": { "{call-id}": "1" } }
                """);

        assertThat(docs.run("get-call").example("get-call").path("reason").asText())
                .endsWith("`http://127.0.0.1:1/x` is neither on the target nor documented");
    }

    @Test
    void sample_keys_are_replaced() {
        Seen seen = send("mute", "\"calls/{id}\": \"a\", \"{7e1b4346}\": \"b\"");

        assertThat(seen.path()).isEqualTo("/calls/a/participants/b/mute");
    }

    @Test
    void sample_keys_without_a_value_are_sent_as_documented() {
        Seen seen = send("mute", "\"calls/{id}\": \"a\"");

        assertThat(seen.path()).isEqualTo("/calls/a/participants/7e1b4346/mute");
    }

    @Test
    void placeholders_in_the_body_are_filled_too() {
        Seen seen = send("invite", "\"{id}\": \"1\", \"{call-id}\": \"2\"");

        assertThat(seen.text())
                .isEqualTo("{\"displayName\":\"Robin\",\"call@odata.bind\":\"https://api.contoso.example/calls/2\"}");
    }

    @Test
    void a_placeholder_without_a_value_is_never_sent() {
        docs.scenarios("{ \"method\": \"invite\", \"request-parameters\": { \"calls/{id}\": \"1\" } }");

        Ran ran = docs.run("invite", "get-participant");

        assertThat(ran.example("invite").path("reason").asText()).isEqualTo("no value for `{call-id}`");
        assertThat(ran.example("get-participant").path("reason").asText()).isEqualTo("no value for `{id}`");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void braces_in_what_was_captured_are_no_placeholders() {
        docs.scenarios("""
                {
                  "method": "create-call",
                  "test-setup": [
                    { "method": "create-call", "request-parameters": { "!body": {"subject": "{F1B2-a},7"} },
                      "capture": { "[tag]": "$.subject" } }
                  ],
                  "request-parameters": { "$.subject": "[tag]" }
                }
                """).run("create-call");

        assertThat(service.seen().get(1).text()).contains("\"subject\":\"{F1B2-a},7\"");
    }

    @Test
    void a_raw_request_is_sent_with_the_body_that_is_written_out_whatever_its_media_type() {
        String raw = "PUT /calls/{c}/recording\\r\\nContent-Type: video/mp4\\r\\n\\r\\none\\r\\ntwo";
        docs.scenarios("""
                {
                  "method": "get-call",
                  "test-setup": [
                    { "canned-request": "new-call" },
                    { "http-request": "RAW", "request-parameters": { "{c}": "[call]" } }
                  ],
                  "request-parameters": { "{call-id}": "[call]" }
                }
                """.replace("RAW", raw));

        Ran ran = docs.run("get-call");

        assertThat(ran.outcome("get-call")).as(ran.screen()).isEqualTo("matches");
        assertThat(service.seen().get(1).text()).isEqualTo("one\r\ntwo");
    }

    @Test
    void a_capture_that_was_never_made_is_never_sent() {
        docs.scenarios("{ \"method\": \"get-call\", \"request-parameters\": { \"{call-id}\": \"[call]\" } }");

        Ran ran = docs.run("get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("not-sent");
        assertThat(ran.example("get-call").path("reason").asText()).isEqualTo("no value for `[call]`");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void on_the_mock_what_is_made_anew_each_time_means_nothing() {
        docs.scenarios("""
                { "method": "get-call", "request-parameters": { "{call-id}": "!uuid" } }
                """);

        Ran ran = docs.folder().verbatim("run", "-e", "get-call");

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.example("get-call").at("/exchanged/requestHead").asText())
                .contains("/calls/")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-4");
    }

    @Test
    void what_stands_in_brackets_is_text_where_nothing_of_that_name_was_captured() {
        Seen seen = send("create-call", "\"!body\": {\"subject\": \"[draft] plan\"}");

        assertThat(seen.text()).isEqualTo("{\"subject\":\"[draft] plan\"}");
    }

    private Seen send(String method, String parameters) {
        docs.scenarios("{ \"method\": \"" + method + "\", \"request-parameters\": { " + parameters + " } }");
        Ran ran = docs.run(method);
        assertThat(service.seen()).as(ran.screen()).hasSize(1);
        return service.seen().get(0);
    }
}
