package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private Thread command;
    private DocsFolder docs;

    @BeforeEach
    void start() {
        docs = new DocsFolder(folder).with("one.md", GOOD).with("verbatim.yml", "docs: .\n");
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                Clock.systemUTC());
        command = new Thread(() -> code.set(Verbatim.run(console, "check", "--watch")));
        command.start();
        waitFor(() -> shown().contains("watching 1 page;"));
        out.reset();
    }

    @AfterEach
    void interrupt_ends_it() throws InterruptedException {
        command.interrupt();
        command.join();
        assertThat(code).hasValue(130);
    }

    @Test
    void a_saved_page_is_judged_again() {
        docs.with("one.md", BAD);
        waitFor(() -> shown().contains("body-on-204"));
        out.reset();

        docs.with("one.md", GOOD);
        waitFor(() -> shown().contains("nothing to mend on 1 page"));
    }

    @Test
    void a_page_saved_by_renaming_is_judged_again() throws Exception {
        docs.with(".one.md.tmp", BAD);
        Files.move(
                folder.resolve(".one.md.tmp"),
                folder.resolve("one.md"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        waitFor(() -> shown().contains("body-on-204"));
    }

    @Test
    void new_pages_are_found_and_removed_ones_are_forgotten() throws Exception {
        docs.with("below/two.md", BAD);
        waitFor(() -> shown().contains("watching 2 pages;"));
        out.reset();

        docs.with("below/two.md", GOOD);
        waitFor(() -> shown().contains("nothing to mend on 2 pages"));
        out.reset();

        Files.delete(folder.resolve("below/two.md"));
        waitFor(() -> shown().contains("watching 1 page;"));
    }

    @Test
    void changed_settings_hold_at_once_and_wrong_ones_are_told() {
        docs.with("one.md", BAD);
        waitFor(() -> shown().contains("body-on-204"));

        docs.with("verbatim.yml", "docs: .\nrules: {body-on-204: of}\n");
        waitFor(() -> err.toString(StandardCharsets.UTF_8).contains("verbatim.yml:2"));
        out.reset();

        docs.with("verbatim.yml", "docs: .\nrules: {body-on-204: off}\n");
        waitFor(() -> shown().contains("nothing to mend on 1 page"));
    }

    @Test
    void pages_that_link_to_a_saved_one_are_judged_again() {
        docs.with("two.md", "# Two\n\nSee [how](one.md#get-room).\n");
        waitFor(() -> shown().contains("nothing to mend on 2 pages"));
        out.reset();

        docs.with("one.md", GOOD.replace("# Get room", "# Read room"));
        waitFor(() -> shown().contains("link-bookmark"));
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
        waitFor(() -> shown().contains("nothing to mend on 2 pages"));
        out.reset();

        docs.with("room.md", type.replace("Int32", "String"));
        waitFor(() -> shown().contains("example-type-mismatch"));
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void waitFor(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(command.isAlive())
                    .as(shown() + err.toString(StandardCharsets.UTF_8))
                    .isTrue();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(shown(), e);
            }
        }
    }
}
