package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {

    private static final String PAGE = """
            # Get room

            <!-- { "blockType": "request", "name": "NAME" } -->
            ```http
            GET https://api.contoso.example/beta/rooms/1
            ```
            <!-- { "blockType": "response", "@odata.type": "contoso.room" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "id": "1", }
            ```
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @BeforeEach
    void two_committed_pages() throws Exception {
        docs = new DocsFolder(folder);
        assumeTrue(git("init", "-q", "-b", "main") == 0, "skipped: there is no git here");
        docs.with(".gitignore", "reports/\n");
        page("one.md", "one");
        page("two.md", "two");
        commit();
    }

    @Test
    void nothing_changed_is_nothing_to_do() {
        Ran check = docs.verbatim("check", "--changed-since", "main");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("no page has changed, so there is nothing to do");
        Ran run = docs.verbatim("run", "--changed-since", "main");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("passed").contains("no page has changed, so there is nothing to do");
        assertThat(run.report().path("summary").path("verdict").asText()).isEqualTo("nothing-sent");
    }

    @Test
    void a_changed_page_is_judged_and_no_other() {
        docs.replace("two.md", "rooms/1", "rooms/2");

        assertThat(judged("main")).containsExactly("two.md");
        assertThat(docs.verbatim("run", "--changed-since", "main").report().path("examples"))
                .hasSize(1);
        assertThat(docs.verbatim("list", "--changed-since", "main").out())
                .contains("two.md")
                .doesNotContain("one.md");
    }

    @Test
    void new_and_renamed_pages_count_and_deleted_ones_do_not() throws Exception {
        page("new.md", "new");
        git("mv", "one.md", "renamed.md");
        Files.delete(folder.resolve("two.md"));

        assertThat(judged("main")).containsExactly("new.md", "renamed.md");
    }

    @Test
    void what_others_committed_meanwhile_does_not_count() throws Exception {
        git("checkout", "-q", "-b", "work");
        page("mine.md", "mine");
        commit();
        git("checkout", "-q", "main");
        docs.replace("one.md", "rooms/1", "rooms/2");
        commit();
        git("checkout", "-q", "work");

        assertThat(judged("main")).containsExactly("mine.md");
    }

    @Test
    void it_works_from_a_folder_below() throws Exception {
        page("below/three.md", "three");

        assertThat(docs.from("below", "check", "--changed-since", "main").out()).contains("three.md");
    }

    @Test
    void types_are_still_those_of_all_pages() {
        docs.with("room.md", """
                <!-- { "blockType": "resource", "@odata.type": "contoso.room" } -->
                ```json
                { "id": "String", "floor": "Int32" }
                ```
                """);
        commit();
        docs.replace("two.md", "\"id\": \"1\", ", "\"id\": \"1\", \"floor\": 1");

        assertThat(docs.verbatim("run", "--changed-since", "main").code()).isZero();
    }

    @Test
    void a_reference_that_does_not_exist_is_told_with_a_near_one() {
        Ran ran = docs.verbatim("check", "--changed-since", "mian");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("git knows no reference `mian`; did you mean `main`?");
    }

    @Test
    void a_branch_that_is_only_on_the_remote_is_suggested() throws Exception {
        git("update-ref", "refs/remotes/origin/release", "main");

        assertThat(docs.verbatim("check", "--changed-since", "release").err())
                .contains("git knows no reference `release`; did you mean `origin/release`?");
    }

    @Test
    void what_a_shallow_clone_does_not_know_may_be_fetched(@TempDir Path elsewhere) throws Exception {
        Path clone = elsewhere.resolve("clone");
        git("clone", "-q", "--depth", "1", folder.toUri().toString(), clone.toString());

        assertThat(new DocsFolder(clone)
                        .verbatim("check", "--changed-since", "v1.0.0")
                        .err())
                .isEqualTo(
                        "error: git knows no reference `v1.0.0`; this clone is shallow, so fetch the whole history\n");
    }

    @Test
    void all_but_a_reference_is_no_reference() {
        assertThat(docs.verbatim("check", "--changed-since", "^main").code()).isEqualTo(2);
    }

    @Test
    void the_settings_of_git_change_nothing() throws Exception {
        docs.with("verbatim.yml", "docs: .\n");
        page("below/three.md", "three");
        commit();
        docs.replace("below/three.md", "rooms/1", "rooms/2").replace("two.md", "rooms/1", "rooms/2");
        git("config", "diff.relative", "true");

        assertThat(docs.from("below", "check", "--changed-since", "main").out())
                .contains(" below/three.md:", " two.md:");
    }

    @Test
    void all_pages_of_a_submodule_that_differs_count(@TempDir Path super_) throws Exception {
        Path inner = Files.createDirectories(super_.resolve("docs/inner"));
        git("clone", "-q", folder.toUri().toString(), inner.toString());
        DocsFolder outer = new DocsFolder(super_).with("own.md", PAGE);
        git("-C", super_.toString(), "init", "-q", "-b", "main");
        git("-C", super_.toString(), "-c", "advice.addEmbeddedRepo=false", "add", "-A");
        git("-C", super_.toString(), "commit", "-q", "-m", "docs");
        assertThat(outer.verbatim("check", "--changed-since", "main").out()).contains("no page has changed");

        outer.replace("docs/inner/one.md", "rooms/1", "rooms/2");

        assertThat(outer.verbatim("check", "--changed-since", "main", "--format", "concise")
                        .out())
                .contains("docs/inner/one.md", "docs/inner/two.md")
                .doesNotContain("own.md");
    }

    @Test
    void an_option_is_no_reference() {
        assertThat(docs.verbatim("check", "--changed-since", "--output=stolen").code())
                .isEqualTo(2);
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    @Test
    void outside_of_a_repository_it_is_misused(@TempDir Path elsewhere) {
        Ran ran = new DocsFolder(elsewhere).with("one.md", PAGE).verbatim("check", "--changed-since", "main");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("needs a git repository");
    }

    @Test
    void a_plan_is_of_the_changed_pages_only() {
        docs.replace("two.md", "rooms/1", "rooms/2");

        Ran ran = docs.verbatim("run", "--plan", "--target", "http://127.0.0.1:1", "--changed-since", "main");

        assertThat(ran.out()).contains("two.md:5  two").doesNotContain("one.md").contains("of 1 example 1 would read");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_plan_where_nothing_changed_is_of_nothing() {
        Ran ran = docs.verbatim("run", "--plan", "--target", "http://127.0.0.1:1", "--changed-since", "main");

        assertThat(ran.out()).contains("of 0 examples 0 would read");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_list_for_a_target_is_of_the_changed_pages_only() {
        docs.replace("two.md", "rooms/1", "rooms/2");

        Ran ran = docs.verbatim("list", "--target", "http://127.0.0.1:1", "--changed-since", "main");

        assertThat(ran.out()).contains("two.md").doesNotContain("one.md");
    }

    @Test
    void accept_edits_changed_pages_only() {
        try (WireServer server = new WireServer()) {
            server.json("/beta/rooms/1", "{ \"id\": 4 }").json("/beta/rooms/2", "{ \"id\": 4 }");
            docs.replace("two.md", "rooms/1", "rooms/2");

            Ran ran = docs.verbatim("accept", "--target", server.url(), "--changed-since", "main", "--write");

            assertThat(ran.out()).contains("1 example drifted: 1 page changed");
            assertThat(docs.text("two.md")).contains("\"id\": 4");
            assertThat(docs.text("one.md")).doesNotContain("\"id\": 4");
            assertThat(server.requests()).containsExactly("GET /beta/rooms/2");
        }
    }

    @Test
    void accept_has_nothing_to_do_where_nothing_changed() {
        Ran ran = docs.verbatim("accept", "--changed-since", "main");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("no example drifted, so there is nothing to accept\n");
    }

    private List<String> judged(String reference) {
        List<String> pages = new ArrayList<>();
        docs.verbatim("check", "--format", "concise", "--changed-since", reference)
                .out()
                .lines()
                .filter(line -> line.contains("json-tolerated"))
                .forEach(line -> pages.add(line.substring(0, line.indexOf(':'))));
        return pages;
    }

    private void page(String file, String name) {
        docs.with(file, PAGE.replace("NAME", name));
    }

    private void commit() {
        try {
            git("add", "-A");
            git("commit", "-q", "-m", "docs");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int git(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Someone", "-c", "user.email=someone@contoso.example"));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 1;
        }
    }
}
