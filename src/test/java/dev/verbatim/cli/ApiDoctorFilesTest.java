package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.CallService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people wrote them for API Doctor: comments, trailing commas, tabs, keys that it never read, several files. */
class ApiDoctorFilesTest {

    private static final String FIRST = """
            {
              // requests that other files use
              "canned-requests": [
                { "name": "open-a-call",
                  "method": "create-call",
                  "request-parameters": {
                    "$.subject": "!random-filename!",
                    "$.chat": null,
                    "$.['@meeting.kind']": "daily"
                  },
                  "capture": {
                    "[the-call]": "$.id",
                    "[call-url]": "Location:"
                  },
                  "implicit-variable": "{the-call}"
                },
              ],
              "scenarios":
              [
                { "name": "List all",
                  "method": "get-call",
                  "enabled": false
                },

                { "name": "By its id",
                  "method": "get-call",
                  "enabled": true,
                  "scopes": ["Calls.Read"],
                  "request-parameters":
                  {
                    "{call-id}": "[the-call]"
                  },
                  "test-setup": [ { "canned-request": "open-a-call" } ],
                  "status-codes-to-retry": [404],
                  "expectations": {
                    "$.state": ["established", "incoming"]
                  }
                },
              ]
            }
            """;

    private static final String SECOND = """
            {
            \t"scenarios": [
            \t\t{
            \t\t\t"name": "By its address",
            \t\t\t"method": "get-call",
            \t\t\t"enabled": true,
            \t\t\t"tags": [ "contoso.only" ],
            \t\t\t"request-parameters": { "!url": "[call-url]" },
            \t\t\t/* the page of the service says nothing of this
            \t\t\t"expectations": { "$.percentageComplete": 100.0 }, */
            \t\t\t"expectations": { "Content-Type:": "application/json" },
            \t\t\t"test-setup": [ { "canned-request": "open-a-call" } ]
            \t\t},
            \t\t{
            \t\t\t"name": "Make room first",
            \t\t\t"method": "upload-recording",
            \t\t\t"request-parameters": {
            \t\t\t\t"!url": "/calls/{which}/recording",
            \t\t\t\t"{which}": "[the-call]",
            \t\t\t\t"Content-Type:": "application/octet-stream",
            \t\t\t\t"!body.base64": "AQIDBA UGBwg="
            \t\t\t},
            \t\t\t"test-setup": [
            \t\t\t\t{
            \t\t\t\t\t"method": "delete-call",
            \t\t\t\t\t"request-parameters": { "{call-id}": "root:/calls/first" },
            \t\t\t\t\t"allowed-status-codes": [204, 404]
            \t\t\t\t},
            \t\t\t\t{ "canned-request": "open-a-call" },
            \t\t\t\t{ "http-request": "PATCH /calls/{c}\\r\\nContent-Type: application/json\\r\\n\\r\\n{\\"subject\\": \\"x\\"}",
            \t\t\t\t\t"request-parameters": { "{c}": "[the-call]", "$.subject": "[the-call]" } },
            \t\t\t],
            \t\t\t"expectations": { "$.size": "8" }
            \t\t}
            \t]
            }
            """;

    @TempDir
    private Path folder;

    private final CallService service = new CallService();
    private CallDocs docs = new CallDocs(Path.of("target/unused"), service);

    @BeforeEach
    void write() {
        docs = new CallDocs(folder, service).with("tests/first.json", FIRST).with("tests/second.json", SECOND);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void run_unchanged() {
        Ran ran = docs.run("get-call", "upload-recording");

        assertThat(ran.outcome("get-call#By its id")).as(ran.screen()).isEqualTo("matches");
        assertThat(ran.outcome("get-call#By its address")).isEqualTo("matches");
        assertThat(ran.outcome("upload-recording")).isEqualTo("matches");
        assertThat(ran.report().path("examples")).hasSize(3);
        assertThat(ran.code()).isZero();
        assertThat(service.seen().get(0).text())
                .startsWith("{\"subject\":\"verbatim-")
                .endsWith(",\"seats\":4,\"open\":true,\"@meeting.kind\":\"daily\"}");
        assertThat(service.lines()).contains("DELETE /calls/root:/calls/first");
        assertThat(service.seen().get(service.seen().size() - 1).body()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void have_no_findings() {
        assertThat(docs.folder().verbatim("check").code()).isZero();
    }
}
