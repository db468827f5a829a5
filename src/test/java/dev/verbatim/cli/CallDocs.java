package dev.verbatim.cli;

import dev.verbatim.testing.CallService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Docs of the {@link CallService} in a folder, with scenario files beside them. */
final class CallDocs {

    static final String CALLS = """
            # Calls

            <!-- { "blockType": "request", "name": "create-call" } -->
            ```http
            POST https://api.contoso.example/calls
            Content-Type: application/json

            {"subject": "Stand-up", "seats": 4, "open": true, "chat": {"id": "19:a", "links": ["x", "y"]}}
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
            Prefer: outlook
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

            <!-- { "blockType": "request", "name": "upload-recording" } -->
            ```http
            PUT https://api.contoso.example/calls/{call-id}/recording
            Content-Type: video/mp4

            {binary}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 201 Created
            Content-Type: application/json

            {"id": "57dab8b1", "subject": "Stand-up", "state": "established", "size": 3}
            ```
            """;

    static final String PARTICIPANTS = """
            # Participants

            <!-- { "blockType": "request", "name": "invite" } -->
            ```http
            POST https://api.contoso.example/calls/{id}/participants/invite
            Content-Type: application/json

            {"displayName": "Robin", "call@odata.bind": "https://api.contoso.example/calls/{call-id}"}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"id": "0fe0623f", "status": "completed", "participantId": "7e1b4346"}
            ```

            <!-- { "blockType": "request", "name": "get-participant" } -->
            ```http
            GET https://api.contoso.example/calls/{id}/participants/{id}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"id": "7e1b4346", "isMuted": false, "displayName": "Robin"}
            ```

            <!-- { "blockType": "request", "name": "mute", "sampleKeys": ["57dab8b1", "7e1b4346"] } -->
            ```http
            POST https://api.contoso.example/calls/57dab8b1/participants/7e1b4346/mute
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"id": "17e3b46c", "status": "completed"}
            ```

            <!-- { "blockType": "request", "name": "delete-participant" } -->
            ```http
            DELETE https://api.contoso.example/calls/{id}/participants/{id}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 202 Accepted
            Location: https://api.contoso.example/calls/57dab8b1/operations/0fe0623f
            ```

            <!-- { "blockType": "request", "name": "get-operation" } -->
            ```http
            GET https://api.contoso.example/calls/{id}/operations/{id}
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"id": "0fe0623f", "status": "completed"}
            ```
            """;

    /** Set-up that most scenarios begin with. */
    static final String CANNED = """
            {
              "canned-requests": [
                {
                  "name": "new-call",
                  "method": "create-call",
                  "request-parameters": { "$.subject": "!random-filename-txt!" },
                  "capture": { "[call]": "$.id" },
                  "implicit-variable": "{call-id}"
                },
                {
                  "name": "new-participant",
                  "http-request": "POST /calls/{call}/participants/invite\r\nContent-Type: application/json\r\n\r\n{}",
                  "test-setup": [ { "canned-request": "new-call" } ],
                  "request-parameters": { "{call}": "[call]" },
                  "capture": { "[participant]": "$.participantId" }
                }
              ]
            }
            """;

    private final DocsFolder folder;
    private final CallService service;

    CallDocs(Path path, CallService service) {
        this.service = service;
        this.folder = new DocsFolder(path)
                .with("docs/calls.md", CALLS)
                .with("docs/people.md", PARTICIPANTS)
                .with("tests/canned.json", CANNED)
                .with("verbatim.yml", "docs: [docs]\nscenarios: [tests]\n");
    }

    DocsFolder folder() {
        return folder;
    }

    CallDocs with(String file, String text) {
        folder.with(file, text);
        return this;
    }

    /** Scenarios in a file that begins as API Doctor's do. */
    CallDocs scenarios(String... scenarios) {
        return with("tests/scenarios.json", "{ \"scenarios\": [\n" + String.join(",\n", scenarios) + "\n] }\n");
    }

    /** Replays examples on the service, one at a time, everything allowed. */
    Ran run(String... examples) {
        return runWith(examples, "--jobs", "1");
    }

    Ran runWith(String[] examples, String... options) {
        List<String> args =
                new ArrayList<>(List.of("run", "--target", service.url(), "--allow-writes", "--allow-deletes=any"));
        args.addAll(List.of(options));
        for (String example : examples) {
            args.addAll(List.of("-e", example));
        }
        return folder.verbatim(args.toArray(String[]::new));
    }
}
