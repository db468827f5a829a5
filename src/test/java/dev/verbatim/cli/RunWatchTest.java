package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --watch}, as a writer sees it who saves pages. */
@Timeout(120)
class RunWatchTest {

    private static final String PORT = "127\\.0\\.0\\.1:[0-9]+";

    private static final String ROOM = Pages.json("get-room", "{ \"id\": \"1\" }");

    /** Not what was recorded of the service. */
    private static final String DRIFTED = ROOM.replace("\"id\"", "\"key\"");

    private static final String CALL = Pages.json("get-call", "{ \"id\": \"1\" }")
            .replace("\"response\" }", "\"response\", \"truncated\": true, \"@odata.type\": \"contoso.call\" }");

    private static final String TYPE = """
            # call

            <!-- { "blockType": "resource", "@odata.type": "contoso.call" } -->
            ```json
            { "id": "String", "floor": "Int32" }
            ```
            """;

    @TempDir
    private Path folder;

    private DocsFolder docs;

    @SuppressWarnings("NullAway.Init")
    private Watching watch;

    @BeforeEach
    void three_pages() {
        docs = new DocsFolder(folder)
                .with("verbatim.yml", "docs: docs\n")
                .with("docs/call.md", CALL)
                .with("docs/room.md", ROOM)
                .with("docs/resources/call.md", TYPE)
                .with("recordings/room.json", recorded("docs/room.md", "get-room", "{ \"id\": \"7\" }"))
                .with("recordings/call.json", recorded("docs/call.md", "get-call", "{ \"id\": \"7\", \"floor\": 2 }"));
    }

    private static String recorded(String page, String example, String body) {
        return """
                { "request": { "method": "GET", "urlPath": "/%s" },
                  "response": { "status": 200, "jsonBody": %s, "headers": { "Content-Type": "application/json" } },
                  "metadata": { "verbatim": { "page": "%s", "example": "%s", "date": "2026-01-05" } } }
                """.formatted(example, body, page, example);
    }

    private void begin(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "run";
        all[1] = "--watch";
        System.arraycopy(args, 0, all, 2, args.length);
        watch = Watching.begin(folder, Map.of(), all);
    }

    @AfterEach
    void interrupt_ends_it() {
        if (watch != null) {
            watch.close();
        }
    }

    @Test
    void everything_is_replayed_at_first_and_then_the_saved_page() {
        begin();
        assertThat(watch.shown())
                .contains("all 2 examples match")
                .contains("replayed 2 examples on 2 pages, watching 3 pages;");

        watch.save("docs/room.md", DRIFTED).waitFor("; Ctrl-C ends it");
        assertThat(watch.shown())
                .contains("1 of 2 examples drifted")
                .contains("replayed 1 example on 1 page, watching 3 pages;");

        watch.save("docs/room.md", ROOM).waitFor("; Ctrl-C ends it");
        assertThat(watch.shown()).contains("all 2 examples match");
    }

    @Test
    void reports_tell_of_everything_selected_as_a_run_of_its_own_would() throws IOException {
        begin();
        watch.save("docs/room.md", DRIFTED + "\n[!INCLUDE [gone](gone.md)]\n<!-- { \"blockType\": \"respons\" } -->\n")
                .waitFor("; Ctrl-C ends it");
        watch.save("docs/new.md", Pages.json("get-new", "{ \"id\": }")).waitFor("; Ctrl-C ends it");
        watch.save("docs/resources/call.md", TYPE.replace("Int32", "String")).waitFor("; Ctrl-C ends it");
        JsonNode watched = Ran.json(docs.file("reports/report.json"));
        String junit = docs.text("reports/junit.xml");
        watch.close();

        Ran alone = docs.verbatim("run");

        assertThat(watched.at("/summary/outcomes/drifted").asInt()).isPositive();
        assertThat(timeless(watched)).isEqualTo(timeless(alone.report()));
        assertThat(timeless(junit)).isEqualTo(timeless(docs.text("reports/junit.xml")));
        assertThat(docs.text("reports/index.html")).contains("get-new");
        assertThat(docs.text("reports/verbatim.sarif")).contains("docs/new.md");
    }

    private static String timeless(JsonNode report) {
        return report.toPrettyString()
                .replaceAll("\"(started|millis)\" : [^\n]*", "")
                .replaceAll(PORT, "");
    }

    private static String timeless(String junit) {
        return junit.replaceAll("(time|timestamp)=\"[^\"]*\"", "").replaceAll(PORT, "");
    }

    @Test
    void a_page_is_replayed_when_what_it_includes_is_saved() {
        docs.with("includes/note.md", "A note.\n")
                .with("docs/room.md", "[!INCLUDE [note](../includes/note.md)]\n\n" + Pages.json("get-room", "{}"));
        begin();

        watch.save("includes/note.md", "Another note.\n").waitFor("; Ctrl-C ends it");

        assertThat(watch.shown()).contains("replayed 1 example on 1 page, watching 3 pages;");
    }

    @Test
    void pages_are_replayed_that_use_a_saved_type_and_no_others() {
        begin();

        watch.save("docs/resources/call.md", TYPE.replace("Int32", "String")).waitFor("; Ctrl-C ends it");

        assertThat(watch.shown()).contains("replayed 1 example on 1 page").contains("1 of 2 examples drifted");
    }

    @Test
    void a_type_of_another_folder_counts_where_one_page_is_watched() {
        docs.with("api/call.md", CALL)
                .with("recordings/call.json", recorded("api/call.md", "get-call", "{ \"floor\": 2, \"id\": \"7\" }"))
                .with("resources/call.md", TYPE)
                .with("verbatim.yml", "docs: [api, resources]\n");
        begin("api/call.md");

        watch.save("resources/call.md", TYPE.replace("Int32", "String")).waitFor("; Ctrl-C ends it");

        assertThat(watch.shown()).contains("1 of 1 example drifted");
    }

    @Test
    void new_pages_are_found_and_removed_ones_are_forgotten() throws IOException {
        begin();

        watch.save("docs/below/new.md", Pages.json("get-new", "{ \"id\": \"1\" }"))
                .waitFor("watching 4 pages;");
        assertThat(watch.shown()).contains("all 3 examples match");

        watch.forget();
        Files.delete(folder.resolve("docs/below/new.md"));
        watch.waitFor("watching 3 pages;");
        assertThat(watch.shown()).contains("all 2 examples match");
    }

    @Test
    void a_recording_that_comes_is_what_answers_from_then_on() {
        docs.with("docs/new.md", Pages.json("get-new", "{ \"id\": \"1\" }"));
        begin();

        watch.save("recordings/later/new.json", recorded("docs/new.md", "get-new", "{ \"id\": 7 }"))
                .waitFor("1 of 3 examples drifted");
        assertThat(watch.shown()).contains("the recording of 2026-01-05");

        watch.save("recordings/later/new.json", recorded("docs/new.md", "get-new", "{ \"id\": \"7\" }"))
                .waitFor("all 3 examples match");
    }

    @Test
    void a_mapping_of_the_writers_own_is_read_again_and_a_wrong_one_told() throws IOException {
        docs.with("verbatim.yml", "docs: docs\ntargets: { mock: { mappings: mappings } }\n");
        docs.with("mappings/room.json", mapping("\"5\""));
        begin();
        assertThat(watch.shown()).contains("1 stub of yours");

        watch.save("mappings/room.json", "{").waitFor("; Ctrl-C ends it");
        assertThat(watch.told()).contains("error: ").contains("mappings/room.json");
        assertThat(Ran.json(docs.file("reports/report.json"))
                        .at("/summary/exitCode")
                        .asInt())
                .isEqualTo(2);

        watch.save("docs/room.md", DRIFTED).waitFor("; Ctrl-C ends it");
        assertThat(watch.told()).contains("mappings/room.json");

        watch.save("mappings/room.json", mapping("5")).waitFor("1 of 2 examples drifted");

        watch.forget();
        Files.delete(folder.resolve("mappings/room.json"));
        watch.waitFor("answered by: the recording of 2026-01-05");
    }

    private static String mapping(String id) {
        return "{ \"request\": { \"method\": \"GET\", \"urlPath\": \"/get-room\" }, \"response\": { \"status\": 200,"
                + " \"jsonBody\": { \"id\": " + id + " }, \"headers\": { \"Content-Type\": \"application/json\" } } }";
    }

    @Test
    void a_scenario_file_concerns_the_examples_that_it_names() {
        docs.with("verbatim.yml", "docs: docs\nscenarios: tests\n");
        docs.with("tests/rooms.json", scenario("1"));
        begin();

        watch.save("tests/rooms.json", scenario("2")).waitFor("; Ctrl-C ends it");
        assertThat(watch.shown()).contains("replayed 1 example on 1 page");

        watch.save("tests/rooms.json", scenario("2").replace("get-room", "get-rom"))
                .waitFor("; Ctrl-C ends it");
        assertThat(watch.shown()).contains("[scenario-method]").contains("did you mean `get-room`");

        watch.save("tests/rooms.json", scenario("2")).waitFor("; Ctrl-C ends it");
        assertThat(watch.shown()).contains("all 2 examples match");
    }

    private static String scenario(String id) {
        return "{ \"scenarios\": [ { \"name\": \"a room\", \"method\": \"get-room\","
                + " \"request-parameters\": { \"X-Room:\": \"" + id + "\" } } ] }";
    }

    @Test
    void changed_settings_hold_at_once_and_wrong_ones_are_told() {
        begin();

        watch.save("verbatim.yml", "docs: docs\nrules: {example-type-mismatch: of}\n")
                .waitFor(() -> watch.told().contains("verbatim.yml:2"));

        watch.save("verbatim.yml", "docs: dogs\n").waitFor(() -> watch.told().contains("no file or folder `dogs`"));

        watch.save("verbatim.yml", "docs: docs/resources\n").waitFor("no example is selected, watching 1 page;");

        watch.save("verbatim.yml", "docs: docs\n").waitFor("all 2 examples match");
    }

    @Test
    void a_name_narrows_every_round() {
        begin("-e", "get-call");
        assertThat(watch.shown()).contains("the example matches");

        watch.save("docs/room.md", DRIFTED).waitFor("; Ctrl-C ends it");
        assertThat(watch.shown()).contains("replayed 0 examples on 0 pages").contains("the example matches");

        watch.save("docs/call.md", CALL).waitFor("; Ctrl-C ends it");
        assertThat(watch.shown()).contains("replayed 1 example on 1 page");
    }

    @Test
    void an_example_is_followed_when_its_lines_move() {
        docs.with("docs/call.md", CALL + "\n" + Pages.json("get-other", "{ \"id\": \"1\" }"));
        begin("docs/call.md:5");
        assertThat(watch.shown()).contains("replayed 1 example on 1 page");

        watch.save(
                        "docs/call.md",
                        Pages.json("get-other", "{ \"id\": \"1\" }").replace("# get-other", "") + "\n" + CALL)
                .waitFor("; Ctrl-C ends it");

        assertThat(Ran.json(docs.file("reports/report.json"))
                        .at("/examples/0/name")
                        .asText())
                .isEqualTo("get-call");
    }

    @Test
    void a_page_without_an_example_yet_is_waited_for() {
        docs.with("docs/draft.md", "# Draft\n");
        begin("docs/draft.md");
        assertThat(watch.shown())
                .contains("no example is selected, watching 1 page;")
                .doesNotContain("passed");

        watch.save("docs/draft.md", Pages.json("get-draft", "{ \"id\": \"1\" }"))
                .waitFor("the example matches");
    }

    @Test
    void a_terminal_is_cleared_before_each_drawing() {
        watch = Watching.begin(folder, Map.of("VERBATIM_TERMINAL", "out", "TERM", "xterm"), "run", "--watch");

        watch.save("docs/room.md", DRIFTED).waitFor("; Ctrl-C ends it");

        assertThat(watch.shown()).startsWith("\u001b[H\u001b[2J");
    }

    @Test
    void what_it_writes_itself_is_no_save() {
        docs.with("verbatim.yml", "docs: .\nreports: docs\n");
        begin();
        watch.save("docs/room.md", DRIFTED).waitFor("; Ctrl-C ends it");
        watch.save("docs/room.md", ROOM).waitFor("all 2 examples match");

        assertThat(watch.shown().split("Ctrl-C ends it", -1)).hasSize(2);
    }
}
