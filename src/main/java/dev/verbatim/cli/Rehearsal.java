package dev.verbatim.cli;

import dev.verbatim.check.RuleCatalog;
import dev.verbatim.check.RulePage;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.SettingsLoader;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Goes through what every check does, in the background and before it is known what is to be checked: what a JVM does
 * for the first time takes it many times as long, and a command line takes as long to read as this.
 */
final class Rehearsal {

    private static final String PAGE = """
            ---
            title: "Get part"
            ---
            # Get part
            Read a [part](part.md#properties).
            ## Permissions
            | Permission type | Permissions |
            |:--|:--|
            | Application | Part.Read |
            ## HTTP request
            <!-- { "blockType": "ignored" } -->
            ```http
            GET /parts/{id}
            ```
            # [HTTP](#tab/http)
            <!-- { "blockType": "request", "name": "get_part" } -->
            ```http
            GET https://api.example.test/v1.0/parts/1
            ```
            ---
            - One
              <!-- { "blockType": "response", "truncated": true, "@odata.type": "example.part" } -->
              ```http
              HTTP/1.1 200 OK
              Content-Type: application/json

              { "id": "1" }
              ```
            """;

    private Rehearsal() {}

    /** Begins it; whatever goes wrong goes wrong again where it can be told. */
    static Thread begin(Path folder) {
        Thread thread = new Thread(() -> run(folder), "verbatim-rehearsal");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, problem) -> {});
        thread.start();
        return thread;
    }

    /** Settings that are wrong are told of later; the page is read all the same. */
    static void run(Path folder) {
        try {
            new SettingsLoader(RulePage::ids).load(folder, Map.of(), Overrides.NONE);
        } finally {
            new PageReader(ReadOptions.DEFAULT.withProse()).read("part-get.md", PAGE.getBytes(StandardCharsets.UTF_8));
            RuleCatalog.judging();
        }
    }
}
