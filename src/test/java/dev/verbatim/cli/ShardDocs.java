package dev.verbatim.cli;

import java.nio.file.Path;

/** Sixty examples that end in every way there is, and the server that they are about. */
final class ShardDocs implements AutoCloseable {

    static final int PAGES = 12;

    private static final String EXAMPLES = """
            # Thing @N

            <!-- { "blockType": "request", "name": "get-@N" } -->
            ```http
            GET https://api.contoso.example/things/@N
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "id": "@N", "name": "one" @TAIL}
            ```
            - Inside of a list:
              <!-- { "blockType": "request", "name": "drift-@N" } -->
              ```http
              GET https://api.contoso.example/drifted/@N
              ```
              <!-- { "blockType": "response" } -->
              ```http
              HTTP/1.1 200 OK
              Content-Type: application/json

              { "id": "@N", "size": 3, "gone": true }
              ```

            <!-- { "blockType": "request", "name": "value-@N" } -->
            ```http
            GET https://api.contoso.example/things/{thing-id}
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "id": "@N", "name": "one" }
            ```

            <!-- { "blockType": "request", "name": "either-@N" } -->
            ```http
            GET https://api.contoso.example/either/@N
            ```
            <!-- { "blockType": "response", "name": "either-@N" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "id": "@N" }
            ```
            <!-- { "blockType": "response", "name": "either-@N", "expectError": true } -->
            ```http
            HTTP/1.1 404 Not Found
            ```

            <!-- { "blockType": "request", "name": "post-@N" } -->
            ```http
            POST https://api.contoso.example/things
            Content-Type: application/json

            { "name": "one" }
            ```
            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 201 Created
            ```
            """;

    private static final String SCENARIOS = """
            { "scenarios": [
              { "name": "with zero", "method": "value-0", "request-parameters": { "{thing-id}": "0" } },
              { "name": "with one", "method": "value-0", "request-parameters": { "{thing-id}": "1" } },
              { "name": "blocked", "method": "value-1",
                "test-setup": [ { "name": "look for it", "http-request": "GET /nowhere" } ],
                "request-parameters": { "{thing-id}": "1" } },
              { "name": "lost", "method": "nothing-of-that-name" }
            ] }
            """;

    private final WireServer server = new WireServer();
    private final DocsFolder folder;

    ShardDocs(Path path) {
        folder = new DocsFolder(path)
                .with("verbatim.yml", "docs: [docs]\nscenarios: [tests]\n")
                .with("tests/things.json", SCENARIOS)
                .with("docs/empty.md", "# Nothing here\n\n<!-- { \"blockType\": \"request\", } -->\n");
        for (int n = 0; n < PAGES; n++) {
            String tail = n % 3 == 0 ? "," : "";
            String ignored = n % 6 == 0 ? "<!-- verbatim-ignore json-tolerated: shown as it was sent -->\n" : "";
            folder.with(
                    "docs/things/thing" + n + ".md",
                    ignored + EXAMPLES.replace("@TAIL", tail).replace("@N", Integer.toString(n)));
            answer(n);
        }
    }

    private void answer(int n) {
        server.json("/things/" + n, "{ \"id\": \"" + n + "\", \"name\": \"two\" }");
        String much = n == 2 ? "\uD83D\uDE00".repeat(70_000) : n == 3 ? "a" + "\uD83D\uDE00".repeat(70_000) : "";
        server.json("/drifted/" + n, "{ \"id\": " + n + ", \"size\": 3, \"more\": \"" + much + "\" }");
        if (n % 2 == 0) {
            server.json("/either/" + n, "{ \"id\": \"" + n + "\" }");
        }
    }

    DocsFolder folder() {
        return folder;
    }

    Ran run(String reports, String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"run", "--target", server.url(), "--reports", reports}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return folder.verbatim(args);
    }

    @Override
    public void close() {
        server.close();
    }
}
