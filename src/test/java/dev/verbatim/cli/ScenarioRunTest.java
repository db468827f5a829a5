package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.CallService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenario files on a service with state, as QA runs them. */
class ScenarioRunTest {

    private static final String PAGE = """
            # Calls

            <!-- { "blockType": "request", "name": "create-call" } -->
            ```http
            POST https://api.contoso.example/calls
            Content-Type: application/json

            {"subject": "Stand-up", "seats": 4, "open": true}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 201 Created
            Content-Type: application/json

            {"id": "57dab8b1", "subject": "Stand-up", "state": "established"}
            ```

            <!-- { "blockType": "request", "name": "get-call" } -->
            ```http
            GET https://api.contoso.example/calls/{call-id}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"id": "57dab8b1", "subject": "Stand-up", "state": "established"}
            ```

            <!-- { "blockType": "request", "name": "delete-call" } -->
            ```http
            DELETE https://api.contoso.example/calls/{call-id}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    @TempDir
    private Path folder;

    private final CallService service = new CallService();
    private DocsFolder docs = new DocsFolder(Path.of("."));

    @BeforeEach
    void write() {
        docs = new DocsFolder(folder).with("docs/call.md", PAGE);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_value_comes_from_a_set_up_step() {
        Ran ran = run("get-call", """
                {
                  "scenarios": [
                    {
                      "name": "Read a new call",   // as API Doctor allows
                      "method": "get-call",
                      "test-setup": [
                        { "method": "create-call", "capture": { "[new-id]": "$.id" } },
                      ],
                      "request-parameters": { "{call-id}": "[new-id]" },
                    }
                  ]
                }
                """);

        assertThat(ran.outcome("get-call")).isEqualTo("matches");
        assertThat(ran.code()).isZero();
        String id = service.open().iterator().next();
        assertThat(service.lines()).containsExactly("POST /calls", "GET /calls/" + id);
    }

    private Ran run(String example, String scenarios) {
        return docs.with("tests/calls.json", scenarios)
                .with("verbatim.yml", "docs: [docs]\nscenarios: [tests]\n")
                .verbatim(
                        "run",
                        "--target",
                        service.url(),
                        "--allow-writes",
                        "--allow-deletes=any",
                        "-e",
                        example,
                        "--jobs",
                        "1");
    }
}
