package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -e} and {@code --tags} choose the same examples for every command that has them. */
class ExampleOptionsTest {

    /** Two examples, each with a body where a 204 has none. */
    private static final String PAGE = page("get-room", "GET") + "\n" + page("remove-room", "DELETE");

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void pages() {
        docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: docs\n")
                .with("docs/call.md", Pages.CALL)
                .with("docs/room.md", PAGE);
    }

    private static String page(String name, String method) {
        return Pages.example(
                name,
                method + " https://api.contoso.example/rooms/1",
                "HTTP/1.1 204 No Content\nContent-Type: application/json\n\n{}");
    }

    @Test
    void check_judges_the_blocks_of_an_example_alone() {
        Ran ran = docs.verbatim("check", "-e", "remove-room", "--format", "concise");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("1 page read")
                .containsOnlyOnce("[body-on-204]")
                .contains("docs/room.md:28:");
    }

    @Test
    void check_takes_tags() {
        Ran ran = docs.verbatim("check", "--tags", "@GET and not @page=room", "--format", "concise");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1 page read").doesNotContain("docs/room.md");
    }

    @Test
    void list_shows_those_that_a_run_would_take() {
        assertThat(docs.verbatim("list", "-e", "*-call", "--tags", "not @POST").out())
                .contains("get-call", "delete-call", "2 examples (2 would be sent)")
                .doesNotContain("create-call", "room");
    }

    @Test
    void list_shows_of_several_scenarios_the_one_that_is_named() {
        docs.with("verbatim.yml", "docs: docs\nscenarios: tests\n")
                .with(
                        "tests/calls.json",
                        "{ \"scenarios\": [ { \"name\": \"one\", \"method\": \"get-call\" },"
                                + " { \"name\": \"two\", \"method\": \"get-call\" } ] }");

        assertThat(docs.verbatim("list", "-e", "get-call#two").out())
                .contains("get-call#two", "1 example (1 would be sent)")
                .doesNotContain("get-call#one");
    }

    @Test
    void list_shows_the_blocks_of_an_example() {
        assertThat(docs.verbatim("list", "--blocks", "-e", "create-call").out())
                .contains("docs/call.md:19  request  create-call", "2 blocks on 1 page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "list", "accept"})
    void a_name_that_is_none_is_told_with_the_nearest(String command) {
        Ran ran = docs.verbatim(command, "-e", "get-cal");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("error: no example is called `get-cal`; did you mean `get-call`?");
    }

    @Test
    void whole_pages_alone_are_mended() {
        String before = docs.text("docs/room.md");

        Ran ran = docs.verbatim("check", "--fix", "-e", "get-room");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("error: `--fix` mends whole pages; ");
        assertThat(docs.text("docs/room.md")).isEqualTo(before);
    }
}
