package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();
    private DocsFolder docs;

    @BeforeEach
    void prepare() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void says_what_would_happen_and_does_none_of_it() {
        Ran ran = docs.verbatim("run", "--plan", "--target", server.url(), "--allow-writes");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                would read (1)
                  docs/call.md:5  get-call  GET URL/calls/57dab8b1

                would change data (1)
                  docs/call.md:21  create-call  POST URL/calls

                would not be sent (1)
                  docs/call.md:41  delete-call  DELETE URL/calls/57dab8b1
                      `DELETE` removes data, and `--allow-deletes` is not given

                nothing was sent to `URL`; of 3 examples 1 would read, 1 would change data, 0 would delete data, \
                1 would not be sent
                """.replace("URL", server.url()));
        assertThat(server.requests()).isEmpty();
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    /** Which id a service gives to what it creates is known only then. */
    @Test
    void a_delete_of_what_an_answer_may_name_is_said_to_depend_on_it() {
        Ran ran = docs.verbatim("run", "--plan", "--target", server.url(), "--allow-writes", "--allow-deletes");

        assertThat(ran.out()).contains("""
                would not be sent (1)
                  docs/call.md:41  delete-call  DELETE URL/calls/57dab8b1
                      `--allow-deletes` removes only what this run created; this is removed only where an answer \
                before it says that it was created; `--allow-deletes=any` removes anything
                """.replace("URL", server.url()));
    }

    @Test
    void a_delete_is_one_however_it_is_hidden() {
        docs.with(
                "docs/call.md",
                Pages.example(
                        "hidden",
                        "POST https://api.contoso.example/calls/1\nX-HTTP-Method-Override: DELETE",
                        "HTTP/1.1 204 No Content"));

        Ran ran = docs.verbatim("run", "--plan", "--target", server.url(), "--allow-writes", "--allow-deletes=any");

        assertThat(ran.out()).contains("would delete data (1)");
    }

    @Test
    void plans_the_selection_only() {
        Ran ran = docs.verbatim("run", "--plan", "-e", "get-call", "--target", server.url());

        assertThat(ran.out()).contains("of 1 example 1 would read");
    }

    @Test
    void a_plan_of_nothing_is_a_mistake() {
        Ran ran = docs.verbatim("run", "--plan", "-e", "no-such", "--target", server.url());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no example is called `no-such`");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void what_is_missing_on_a_page_is_said() {
        docs.with("docs/call.md", Pages.get("call/{id}", "HTTP/1.1 200 OK"));

        assertThat(docs.verbatim("run", "--plan", "--target", server.url()).out())
                .contains("would not be sent (1)")
                .contains("no value for `{id}`");
    }

    @Test
    void a_target_that_is_not_known_is_a_mistake() {
        assertThat(docs.verbatim("run", "--plan", "--target", "no-such").code()).isEqualTo(2);
    }
}
