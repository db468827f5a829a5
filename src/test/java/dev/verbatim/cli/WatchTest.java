package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch}, as someone sees it who saves pages. */
@Timeout(120)
class WatchTest {

    private static final String GOOD = """
            # Get room

            <!-- { "blockType": "request", "name": "get_room" } -->
            ```http
            GET https://api.contoso.example/beta/rooms/1
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;
    private static final String BAD =
            GOOD.replace("204 No Content", "204 No Content\nContent-Type: application/json\n\n{}");

    @TempDir
    private Path folder;

    private Watching watch;
    private DocsFolder docs;

    @BeforeEach
    void start() {
        docs = new DocsFolder(folder).with("one.md", GOOD).with("verbatim.yml", "docs: .\n");
        watch = Watching.begin(folder, Map.of(), "check", "--watch");
        assertThat(watch.shown()).contains("watching 1 page;");
        watch.forget();
    }

    @AfterEach
    void interrupt_ends_it() {
        watch.close();
    }

    @Test
    void a_saved_page_is_judged_again() {
        docs.with("one.md", BAD);
        watch.waitFor("body-on-204");
        watch.forget();

        docs.with("one.md", GOOD);
        watch.waitFor("nothing to mend on 1 page");
    }

    @Test
    void a_page_saved_by_renaming_is_judged_again() throws Exception {
        docs.with(".one.md.tmp", BAD);
        Files.move(
                folder.resolve(".one.md.tmp"),
                folder.resolve("one.md"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        watch.waitFor("body-on-204");
    }

    @Test
    void new_pages_are_found_and_removed_ones_are_forgotten() throws Exception {
        docs.with("below/two.md", BAD);
        watch.waitFor("watching 2 pages;");
        watch.forget();

        docs.with("below/two.md", GOOD);
        watch.waitFor("nothing to mend on 2 pages");
        watch.forget();

        Files.delete(folder.resolve("below/two.md"));
        watch.waitFor("watching 1 page;");
    }

    @Test
    void changed_settings_hold_at_once_and_wrong_ones_are_told() {
        docs.with("one.md", BAD);
        watch.waitFor("body-on-204");

        docs.with("verbatim.yml", "docs: .\nrules: {body-on-204: of}\n");
        watch.waitFor(() -> watch.told().contains("verbatim.yml:2"));
        watch.forget();

        docs.with("verbatim.yml", "docs: .\nrules: {body-on-204: off}\n");
        watch.waitFor("nothing to mend on 1 page");
    }

    @Test
    void pages_that_link_to_a_saved_one_are_judged_again() {
        docs.with("two.md", "# Two\n\nSee [how](one.md#get-room).\n");
        watch.waitFor("nothing to mend on 2 pages");
        watch.forget();

        docs.with("one.md", GOOD.replace("# Get room", "# Read room"));
        watch.waitFor("link-bookmark");
    }

    @Test
    void pages_that_use_a_saved_type_are_judged_again() {
        String type = """
                # room

                <!-- { "blockType": "resource", "@odata.type": "contoso.room" } -->
                ```json
                { "id": "String", "floor": "Int32" }
                ```
                """;
        docs.with("room.md", type);
        docs.with(
                "one.md",
                GOOD.replace("\"response\"", "\"response\", \"@odata.type\": \"contoso.room\"")
                        .replace(
                                "204 No Content",
                                "200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\", \"floor\": 3 }"));
        watch.waitFor("nothing to mend on 2 pages");
        watch.forget();

        docs.with("room.md", type.replace("Int32", "String"));
        watch.waitFor("example-type-mismatch");
    }

    @Test
    void a_file_gets_each_result_once() {
        watch.save("one.md", BAD).waitFor("; Ctrl-C ends it");
        String first = watch.shown();
        watch.save("one.md", GOOD).waitFor("; Ctrl-C ends it");

        assertThat(first.split("Ctrl-C ends it", -1)).hasSize(2);
        assertThat(first.split("body-on-204", -1)).hasSize(2);
        assertThat(watch.shown().split("Ctrl-C ends it", -1)).hasSize(2);
    }
}
