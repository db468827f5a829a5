package dev.verbatim.cli;

/** Pages for tests, small enough to be read beside them. */
final class Pages {

    /** A page with a read at line 5 and a write at line 21. */
    static final String CALL = """
            # Get call

            <!-- { "blockType": "request", "name": "get-call" } -->
            ```http
            GET https://api.contoso.example/calls/57dab8b1
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            {
              "id": "57dab8b1",
              "isMuted": true
            }
            ```

            <!-- { "blockType": "request", "name": "create-call" } -->
            ```http
            POST https://api.contoso.example/calls
            Content-Type: application/json

            {
              "subject": "standup"
            }
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 201 Created
            Content-Type: application/json

            {
              "id": "57dab8b1"
            }
            ```

            <!-- { "blockType": "request", "name": "delete-call" } -->
            ```http
            DELETE https://api.contoso.example/calls/57dab8b1
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 204 No Content
            ```
            """;

    /** What a service says that agrees with {@link #CALL}. */
    static final String CALL_BODY = "{\"id\": \"99\", \"isMuted\": false}";

    private Pages() {}

    /** A page with one GET of {@code /name} and its response. */
    static String get(String name, String response) {
        return example(name, "GET https://api.contoso.example/" + name, response);
    }

    /** A page with one example. */
    static String example(String name, String request, String response) {
        return """
                # %s

                <!-- { "blockType": "request", "name": "%s" } -->
                ```http
                %s
                ```

                <!-- { "blockType": "response" } -->
                ```http
                %s
                ```
                """.formatted(name, name, request, response);
    }

    /** A page with one GET and a JSON response. */
    static String json(String name, String body) {
        return get(name, "HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + body);
    }
}
