package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A writer keeps {@code run --watch} open all day. */
@Timeout(300)
class WatchLeakTest {

    private static final int ROUNDS = 100;
    private static final int EXAMPLES = 20;

    @TempDir
    private Path folder;

    /** Every fifth round the mock reads a recording, for which it is opened anew. */
    @Test
    void a_hundred_rounds_leave_no_thread_and_no_server_behind() {
        DocsFolder docs = new DocsFolder(folder).with("verbatim.yml", "docs: docs\n");
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < EXAMPLES; i++) {
            page.append(Pages.json("get-" + i, "{ \"id\": \"1\" }")).append('\n');
        }
        docs.with("docs/page.md", page.toString());
        int before = threads("");
        int servers = threads("acceptor");
        try (Watching watch = Watching.begin(folder, Map.of(), "run", "--watch")) {
            rounds(watch, page.toString(), 10);
            int warm = threads("");

            rounds(watch, page.toString(), ROUNDS);

            assertThat(threads("acceptor")).as("servers that listen").isEqualTo(servers + 1);
            assertThat(threads("")).as("threads").isLessThan(warm + 20);
        }
        assertThat(threads("")).isLessThanOrEqualTo(before + 5);
    }

    private static void rounds(Watching watch, String page, int rounds) {
        for (int round = 0; round < rounds; round++) {
            if (round % 5 == 0) {
                watch.save("recordings/one.json", """
                        { "request": { "method": "GET", "urlPath": "/get-1" },
                          "response": { "status": 200, "jsonBody": { "id": "%s" },
                                        "headers": { "Content-Type": "application/json" } },
                          "metadata": { "verbatim": { "page": "docs/page.md", "example": "get-1" } } }
                        """.formatted(round));
            } else {
                watch.save("docs/page.md", page + "\nround " + round + "\n");
            }
            watch.waitFor("; Ctrl-C ends it");
            assertThat(watch.shown()).contains("all " + EXAMPLES + " examples match");
        }
    }

    private static int threads(String name) {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains(name))
                .count();
    }
}
