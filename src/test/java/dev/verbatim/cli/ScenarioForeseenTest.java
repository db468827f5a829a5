package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is made on a service, or removed from it, for an example that is never sent: as {@code --plan} says. */
class ScenarioForeseenTest extends WithCallService {

    @Test
    void set_up_and_clean_up_of_an_example_without_a_value_are_not_sent() {
        Ran ran = docs.scenarios("""
                {
                  "method": "invite",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "calls/{id}": "[call]" },
                  "cleanup": [ { "method": "delete-call", "request-parameters": { "{call-id}": "1" } } ]
                }
                """).run("invite");

        assertThat(ran.example("invite").path("reason").asText()).isEqualTo("no value for `{call-id}`");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void set_up_of_an_example_that_may_not_be_sent_is_not_sent() {
        deletion();

        Ran ran = docs.folder().verbatim("run", "-e", "delete-call", "--target", service.url(), "--allow-writes");

        assertThat(ran.outcome("delete-call")).isEqualTo("not-sent");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void what_set_up_will_have_made_may_be_removed() {
        deletion();

        Ran ran = docs.folder()
                .verbatim("run", "-e", "delete-call", "--target", service.url(), "--allow-writes", "--allow-deletes");

        assertThat(ran.outcome("delete-call")).isEqualTo("matches");
    }

    @Test
    void set_up_is_not_begun_that_cannot_be_ended() {
        Ran ran = docs.scenarios("""
                {
                  "method": "get-call",
                  "test-setup": [ { "canned-request": "new-call" }, { "method": "creat-call" } ],
                  "request-parameters": { "{call-id}": "[call]" }
                }
                """).run("get-call");

        String reason = ran.example("get-call").path("reason").asText();
        assertThat(ran.outcome("get-call")).isEqualTo("blocked");
        assertThat(reason).startsWith("set-up step `creat-call`: no example is called `creat-call`");
        assertThat(service.lines()).isEmpty();
        assertThat(docs.folder()
                        .verbatim("list", "--target", service.url(), "--allow-writes")
                        .out())
                .contains("not sent: " + reason);
    }

    private void deletion() {
        docs.scenarios("""
                {
                  "method": "delete-call",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call-id}": "[call]" }
                }
                """);
    }
}
