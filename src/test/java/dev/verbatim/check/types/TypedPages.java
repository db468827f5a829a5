package dev.verbatim.check.types;

/** Pages of one example each, whose annotation and body a test gives. */
final class TypedPages {

    /** A resource page of a type {@code contoso.room}. */
    static final String ROOM = resource(
            "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.room\", \"keyProperty\": \"id\" }", """
            {
              "id": "String",
              "seats": 1024,
              "state": "String",
              "free": true,
              "built": "String (timestamp)",
              "rooms": [ { "@odata.type": "contoso.room" } ]
            }""", """
            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|The id.|
            |seats|Int32|How many people fit in.|
            |state|String|Possible values are: `free`, `taken`.|
            |free|Boolean|Whether it can be booked.|
            |built|DateTimeOffset|When it was built.|
            |rooms|[room](room.md) collection|The rooms inside of it.|
            """);

    private TypedPages() {}

    /** A page whose response's annotation begins on line 8 and whose body on line 15. */
    static String response(String annotation, String body) {
        return """
                # Rooms

                <!-- { "blockType": "request", "name": "get_room" } -->
                ```http
                GET https://api.contoso.example/v1.0/rooms/1
                ```

                <!-- { "blockType": "response"%s } -->

                ```http
                HTTP/1.1 200 OK
                Content-Type: application/json


                %s
                ```
                """.formatted(annotation.isEmpty() ? "" : ", " + annotation, body);
    }

    /** A page whose request's annotation stands on line 3 and whose body begins on line 8. */
    static String request(String annotation, String body) {
        return """
                # Rooms

                <!-- { "blockType": "request", "name": "make_room"%s } -->
                ```http
                POST https://api.contoso.example/v1.0/rooms
                Content-Type: application/json

                %s
                ```

                <!-- { "blockType": "response" } -->
                ```http
                HTTP/1.1 204 No Content
                ```
                """.formatted(annotation.isEmpty() ? "" : ", " + annotation, body);
    }

    /** A page whose table's header stands on line 5, and whose block's JSON begins on the fifth line below the table. */
    static String resource(String annotation, String json, String table) {
        return """
                # room resource type

                ## Properties

                %s
                ## JSON representation

                <!-- %s -->
                ```json
                %s
                ```
                """.formatted(table, annotation, json);
    }
}
