package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void pages() {
        docs = new DocsFolder(folder)
                .with("docs/call.md", Pages.CALL)
                .with("docs/more/widget.md", Pages.json("get-widget", "{ \"id\": \"1\" }"))
                .with("verbatim.yml", "docs: docs\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run                                       | get-call create-call delete-call get-widget",
                "run -e get-call                           | get-call",
                "run --example get-call -e get-widget      | get-call get-widget",
                "run -e get-*                              | get-call get-widget",
                "run -e *call docs/more docs/call.md:22    | create-call",
                "run --tags @GET                           | get-call get-widget",
                "run --tags not@GETorx                     | -",
                "run docs/call.md                          | get-call create-call delete-call",
                "run docs/more                             | get-widget",
                "run docs/more docs/call.md -e delete-call | delete-call",
                "run docs/call.md:5                        | get-call",
                "run docs/call.md:5:3                      | get-call",
                "run docs/call.md:14                       | get-call",
                "run docs/call.md:18                       | get-call",
                "run docs/call.md:19                       | create-call",
                "run docs/call.md:9999                     | delete-call",
                "run docs/call.md:1                        | get-call",
                "run docs/call.md:5 docs/call.md:40        | get-call delete-call",
                "run ./docs/../docs/call.md:5              | get-call",
            })
    void runs_what_is_selected(String arguments, String names) {
        Ran ran = docs.verbatim(arguments.split(" +"));

        assertThat(examples(ran)).containsExactlyInAnyOrder(names.equals("-") ? new String[0] : names.split(" "));
        assertThat(ran.code()).isEqualTo(names.equals("-") ? 2 : 0);
    }

    @Test
    void where_nothing_is_selected_every_report_says_why_and_the_screen_once() {
        Ran ran = docs.verbatim("run", "-e", "get-wigdet");

        String why = "no example is called `get-wigdet`; did you mean `get-widget`?";
        assertThat(ran.err()).isEqualTo("error: " + why + "\n");
        assertThat(ran.out()).doesNotContain(why).doesNotContain("findings");
        assertThat(ran.report().path("findings").findValuesAsText("message")).containsExactly(why);
        assertThat(docs.text("reports/junit.xml")).contains("failures=\"1\"", "did you mean");
        assertThat(docs.text("reports/verbatim.sarif")).contains(why);
        assertThat(docs.text("reports/index.html")).contains("did you mean");
    }

    @Test
    void combines_tags() {
        Ran ran = docs.verbatim("run", "--tags", "not @GET and not @DELETE");

        assertThat(examples(ran)).containsExactly("create-call");
    }

    @Test
    void tags_are_not_taken_for_a_file_with_arguments() {
        docs.with("GET", "--version");

        assertThat(examples(docs.verbatim("run", "--tags", "@GET"))).containsExactly("get-call", "get-widget");
        assertThat(docs.verbatim("run", "@GET").err()).startsWith("error: there is no file or folder `@GET`");
    }

    @ParameterizedTest
    @CsvSource({
        "call.md:21, create-call",
        "call.md:21:7, create-call",
        "more, get-widget",
        "../docs/call.md:5, get-call"
    })
    void paths_are_relative_to_the_folder_one_stands_in(String path, String name) {
        Ran ran = docs.from("docs", "run", path);

        assertThat(examples(ran)).containsExactly(name);
        assertThat(ran.code()).isZero();
    }

    @Test
    void absolute_paths_select_too() {
        Ran ran = docs.verbatim("run", folder.resolve("docs/call.md") + ":22");

        assertThat(examples(ran)).containsExactly("create-call");
    }

    @Test
    void a_page_outside_of_the_root_is_run_as_well(@TempDir Path elsewhere) {
        new DocsFolder(elsewhere).with("w.md", Pages.json("far", "{}"));

        Ran ran = docs.verbatim("run", elsewhere.resolve("w.md").toString());

        assertThat(examples(ran)).containsExactly("far");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_file_whose_name_ends_like_a_line_is_that_file() {
        docs.with("docs/odd.md:7", Pages.json("odd", "{}"));

        assertThat(examples(docs.verbatim("run", "docs/odd.md:7"))).containsExactly("odd");
    }

    @Test
    void without_a_configuration_the_whole_folder_is_run(@TempDir Path plain) {
        DocsFolder bare = new DocsFolder(plain).with("a/w.md", Pages.json("one", "{}"));

        assertThat(examples(bare.verbatim("run"))).containsExactly("one");
    }

    @Test
    void check_and_list_take_paths() {
        docs.with("docs/bad.md", "<!-- { \"blockType\": \"request\", \"name\": } -->\n```http\nGET /x\n```\n");

        assertThat(docs.verbatim("check", "docs/call.md", "docs/more").code()).isZero();
        assertThat(docs.verbatim("check", "docs/bad.md").code()).isEqualTo(1);
        assertThat(docs.from("docs", "list", "more").out())
                .contains("get-widget")
                .doesNotContain("get-call");
    }

    private static List<String> examples(Ran ran) {
        List<String> names = new ArrayList<>();
        ran.report().path("examples").forEach(e -> names.add(e.path("name").asText()));
        return names;
    }
}
