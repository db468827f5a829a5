package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One example, several scenarios, one page that has to do justice to what each of them is answered. */
class AcceptScenariosTest {

    private static final String SCENARIOS = """
            { "scenarios": [
              { "name": "held", "method": "get-call", "request-parameters": { "{call-id}": "1" } },
              { "name": "over", "method": "get-call", "request-parameters": { "{call-id}": "2" }, "MORE": 0 }
            ] }
            """;

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void prepare() {
        docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: docs\nscenarios: [s.json]\n")
                .with("docs/call.md", page(""));
        second("");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void one_edit_makes_all_of_them_true() {
        answers("{ \"id\": \"1\", \"state\": 4 }", "{ \"id\": \"2\", \"state\": 5 }");

        Ran ran = accept();

        assertThat(ran.out()).contains("2 examples drifted: 1 page changed");
        assertThat(docs.text("docs/call.md")).isEqualTo(page("").replace("\"held\"", "4"));
        assertThat(ran.code()).isZero();
        assertThat(docs.verbatim("run", "--target", server.url()).code()).isZero();
    }

    @Test
    void answers_that_contradict_each_other_change_nothing_and_say_why() {
        answers("{ \"id\": \"1\", \"state\": 4 }", "{ \"id\": \"2\", \"state\": true }");

        Ran ran = accept();

        assertThat(docs.text("docs/call.md")).isEqualTo(page(""));
        assertThat(ran.out())
                .contains(
                        "of `get-call#held` stays: `get-call#over` was answered otherwise, and no edit makes both true")
                .contains(
                        "of `get-call#over` stays: `get-call#held` was answered otherwise, and no edit makes both true")
                .contains("2 examples drifted: no page changed, 2 examples not to be made true by an edit");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_scenario_that_matches_is_not_sacrificed_to_one_that_drifted() {
        answers("{ \"id\": \"1\", \"state\": \"held\" }", "{ \"id\": \"2\", \"state\": 5 }");

        Ran ran = accept();

        assertThat(docs.text("docs/call.md")).isEqualTo(page(""));
        assertThat(ran.out()).contains("of `get-call#over` stays: `get-call#held` was answered otherwise");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void what_only_some_answers_have_becomes_optional() {
        answers("{ \"id\": \"1\", \"state\": \"held\" }", "{ \"id\": \"2\" }");

        accept();

        assertThat(docs.text("docs/call.md")).isEqualTo(page(", \"optionalProperties\": [\"state\"]"));
        assertThat(docs.verbatim("run", "--target", server.url()).code()).isZero();
    }

    @Test
    void what_no_answer_has_goes() {
        answers("{ \"id\": \"1\" }", "{ \"id\": \"2\" }");

        accept();

        assertThat(docs.text("docs/call.md")).doesNotContain("state").doesNotContain("optionalProperties");
        assertThat(docs.verbatim("run", "--target", server.url()).code()).isZero();
    }

    @Test
    void an_answer_that_is_missed_in_an_array_may_be_optional_too() {
        docs.replace("docs/call.md", "\"state\": \"held\"", "\"peers\": [{ \"id\": \"1\", \"name\": \"n\" }]");
        answers(
                "{ \"id\": \"1\", \"peers\": [{ \"id\": \"8\", \"name\": \"n\" }] }",
                "{ \"id\": \"2\", \"peers\": [{ \"id\": \"9\" }] }");

        accept();

        assertThat(docs.text("docs/call.md")).contains(", \"optionalProperties\": [\"name\"] }");
        assertThat(docs.verbatim("run", "--target", server.url()).code()).isZero();
    }

    @Test
    void a_single_scenario_edits_as_none_does() {
        docs.with(
                "s.json",
                "{ \"scenarios\": [{ \"method\": \"get-call\","
                        + " \"request-parameters\": { \"{call-id}\": \"2\" } }] }");
        answers("{}", "{ \"id\": \"2\" }");

        accept();

        assertThat(docs.text("docs/call.md")).doesNotContain("state").doesNotContain("optionalProperties");
    }

    @Test
    void what_a_scenario_expects_is_not_for_the_page_to_say() {
        second("\"expectations\": { \"$.state\": \"over\" }");
        answers("{ \"id\": \"1\", \"state\": \"held\" }", "{ \"id\": \"2\", \"state\": \"held\" }");

        Ran ran = accept();

        assertThat(docs.text("docs/call.md")).isEqualTo(page(""));
        assertThat(ran.out())
                .contains(
                        "expectation-unmet at `$.state` of `get-call#over` stays: the scenario expects it, not the page")
                .contains("1 example drifted: no page changed, 1 example not to be made true by an edit");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_status_that_a_scenario_allows_is_not_written_down() {
        second("\"allowed-status-codes\": [202], \"expectations\": { \"$.state\": \"over\" }");
        answers("{ \"id\": \"1\", \"state\": \"held\" }", "{}");
        server.on("/calls/2", "HTTP/1.1 202 Accepted\nContent-Type: application/json\nContent-Length: 2", "{}");
        docs.replace(
                "s.json",
                "{ \"name\": \"held\", \"method\": \"get-call\",",
                "{ \"name\": \"held\", \"enabled\": false," + " \"method\": \"get-call\",");

        Ran ran = accept();

        assertThat(docs.text("docs/call.md")).contains("HTTP/1.1 200 OK");
        assertThat(ran.out()).contains("expectation-unmet");
    }

    @Test
    void what_the_page_suppresses_stays_as_it_is() {
        docs.with("s.json", "{}");
        docs.replace("docs/call.md", "{call-id}\n", "1\n");
        docs.replace(
                "docs/call.md",
                "<!-- { \"blockType\": \"response\"",
                "<!-- verbatim-ignore type-changed: it is a word from next week on -->\n"
                        + "<!-- { \"blockType\": \"response\"");
        answers("{ \"Id\": \"1\", \"state\": 4 }", "{}");

        Ran ran = accept();

        assertThat(docs.text("docs/call.md")).contains("\"Id\": ").contains("\"state\": \"held\"");
        assertThat(ran.code()).isZero();
    }

    @Test
    void what_only_a_further_page_lacks_becomes_optional() {
        pages("{ \"id\": \"1\", \"state\": \"a\" }", "{ \"id\": \"1\", \"state\": \"a\" }", "{ \"id\": \"4\" }");

        Ran ran = docs.verbatim("accept", "--target", server.url(), "--follow-pages", "2", "--write");

        assertThat(ran.code()).isZero();
        assertThat(docs.text("docs/call.md")).contains("\"optionalProperties\": [\"state\"]");
        assertThat(docs.verbatim("run", "--target", server.url(), "--follow-pages", "2")
                        .outcome("list-calls"))
                .isEqualTo("matches");
    }

    @Test
    void what_only_a_further_page_holds_otherwise_is_shown_beside_the_other() {
        pages("{ \"id\": \"1\" }", "{ \"id\": \"1\" }", "{ \"id\": 4 }");

        docs.verbatim("accept", "--target", server.url(), "--follow-pages", "2", "--write");

        assertThat(docs.text("docs/call.md")).contains("[{ \"id\": \"1\" }, { \"id\": 4 }]");
        assertThat(docs.verbatim("run", "--target", server.url(), "--follow-pages", "2")
                        .outcome("list-calls"))
                .isEqualTo("matches");
    }

    @Test
    void what_contradicts_on_two_pages_is_said_to_stay() {
        pages("{ \"id\": \"1\" }", "{ \"id\": \"1\" }", "{ \"id\": \"1\" }");
        server.json("/more", "{ \"value\": 7 }");

        Ran ran = docs.verbatim("accept", "--target", server.url(), "--follow-pages", "2", "--write");

        assertThat(ran.out()).contains("type-changed").contains("stays: another page of the answer is otherwise");
        assertThat(ran.code()).isEqualTo(1);
    }

    /** What the page documents, and what the first and the second page of the collection hold. */
    private void pages(String documented, String first, String second) {
        docs.with("s.json", "{}");
        docs.with(
                "docs/call.md",
                Pages.json("list-calls", "{ \"value\": [" + documented + "] }")
                        .replaceAll("(?m)^GET .*", "GET https://api.contoso.example/calls"));
        server.json("/calls", "{ \"value\": [" + first + "], \"@odata.nextLink\": \"" + server.url() + "/more\" }");
        server.json("/more", "{ \"value\": [" + second + "] }");
    }

    private void second(String more) {
        docs.with("s.json", SCENARIOS.replace(", \"MORE\": 0", more.isEmpty() ? "" : ", " + more));
    }

    private void answers(String first, String second) {
        server.json("/calls/1", first);
        server.json("/calls/2", second);
    }

    private Ran accept() {
        return docs.verbatim("accept", "--target", server.url(), "--write");
    }

    private static String page(String annotation) {
        return Pages.example(
                        "get-call",
                        "GET https://api.contoso.example/calls/{call-id}",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                                + "{\n  \"id\": \"57dab8b1\",\n  \"state\": \"held\"\n}")
                .replace("\"blockType\": \"response\"", "\"blockType\": \"response\"" + annotation);
    }
}
