package dev.verbatim.shape;

/** The documented answers that {@link Change changes} are made to. */
final class Samples {

    private static final TypeCatalog TYPES = Types.types(
            "graph.call: id String key, state callState, direction String, callbackUri String, version Int32, "
                    + "size Int64, rating Double, subject String?, createdDateTime DateTimeOffset, day Date, "
                    + "duration Duration, tenantId Guid, isLive Boolean, source graph.participantInfo, "
                    + "targets graph.participantInfo[], tags String[], lastError String",
            "callState = incoming | establishing | established | hold | terminated",
            "graph.participantInfo: region String, identity graph.identitySet, languageId String",
            "graph.identitySet open: user graph.identity",
            "graph.identity: id String, displayName String?");

    private Samples() {}

    /** An object with three levels of nesting and something of every kind. */
    static Documented call() {
        return Documented.response("""
                HTTP/1.1 200 OK
                Content-Type: application/json; charset=utf-8
                ETag: W/"JzEtQkFBQUFBQUFBQUE9Jw=="
                OData-Version: 4.0

                {
                  "@odata.context": "https://graph.contoso.com/v1.0/$metadata#calls/$entity",
                  "@odata.type": "#graph.call",
                  "id": "57dab8b1-894c-409a-b240-bd8beae78896",
                  "state": "established",
                  "direction": "outgoing",
                  "callbackUri": "https://bot.contoso.com/callback",
                  "version": 3,
                  "size": 4294967296,
                  "rating": 4.5,
                  "subject": "Müller & Söhne",
                  "createdDateTime": "2021-07-08T09:15:30.5123456Z",
                  "localTime": "2021-07-08T09:15:30",
                  "day": "2021-07-08",
                  "startTime": "09:15:00",
                  "duration": "PT1H30M",
                  "tenantId": "9f4fe8ea-ef6e-486c-86f4-58f5b8b6ad8c",
                  "mail": "adele@contoso.com",
                  "address": "10.20.30.40",
                  "code": "004711",
                  "isLive": true,
                  "lastError": null,
                  "source": {
                    "@odata.type": "#graph.participantInfo",
                    "region": "westus",
                    "identity": {
                      "user": { "id": "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e", "displayName": "Adele" }
                    }
                  },
                  "targets": [
                    {
                      "@odata.type": "#graph.participantInfo",
                      "region": "emea",
                      "identity": { "user": { "id": "112f7296-5fa4-42ca-bae8-6a692b15d4b8", "displayName": "Bert" } },
                      "joined": "2021-07-08T09:15:30Z",
                      "score": 5
                    },
                    {
                      "@odata.type": "#graph.participantInfo",
                      "region": "apac",
                      "identity": { "user": { "id": "550fae72-d251-43ec-868c-373732c2704f", "displayName": "Cora" } },
                      "joined": "2021-07-09T10:00:00Z",
                      "score": 7
                    }
                  ],
                  "tags": [ "red", "blue" ],
                  "sizes": [ 1, 2, 3 ],
                  "matrix": [ [ 1, 2 ], [ 3, 4 ] ],
                  "notes": []
                }
                """).with("@odata.type", "graph.call").types(TYPES);
    }

    /** A page of a collection, with 50 elements. */
    static Documented list() {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            elements.append(i == 0 ? "" : ",\n")
                    .append("    { \"id\": \"item-")
                    .append(i)
                    .append("\", \"name\": \"Item ")
                    .append(i)
                    .append("\", \"size\": ")
                    .append(i)
                    .append(", \"owner\": { \"user\": { \"id\": \"u")
                    .append(i)
                    .append("\" } } }");
        }
        return Documented.response("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n"
                        + "  \"@odata.context\": \"https://graph.contoso.com/v1.0/$metadata#items\",\n"
                        + "  \"@odata.count\": 50,\n"
                        + "  \"@odata.nextLink\": \"https://graph.contoso.com/v1.0/items?$skiptoken=abc\",\n"
                        + "  \"value\": [\n" + elements + "\n  ]\n}")
                .with("isCollection", true)
                .with("truncated", true);
    }

    /** The answer to a creation. */
    static Documented created() {
        return Documented.response("""
                HTTP/1.1 201 Created
                Content-Type: application/json
                Location: https://graph.contoso.com/v1.0/app/calls/57dab8b1-894c-409a-b240-bd8beae78896
                ETag: "aa"
                Last-Modified: Thu, 08 Jul 2021 09:15:30 GMT

                { "id": "57dab8b1-894c-409a-b240-bd8beae78896", "state": "establishing" }
                """).request("POST https://graph.contoso.com/v1.0/app/calls\n\n{}");
    }

    static Documented accepted() {
        return Documented.response("""
                HTTP/1.1 202 Accepted
                Operation-Location: https://graph.contoso.com/v1.0/app/operations/{operation-id}
                Retry-After: 10
                X-Region: westus
                """);
    }

    static Documented deleted() {
        return Documented.response("HTTP/1.1 204 No Content\n").request("DELETE https://graph.contoso.com/v1.0/x/1");
    }

    static Documented notFound() {
        return Documented.response("""
                HTTP/1.1 404 Not Found
                Content-Type: application/json
                WWW-Authenticate: Bearer realm="graph"

                {
                  "error": {
                    "code": "itemNotFound",
                    "message": "The item was not found.",
                    "innerError": {
                      "request-id": "5a3f4a4a-5b5e-4b6a-8a1a-6f7f1f2f3f4f",
                      "date": "2021-07-08T09:15:30"
                    }
                  }
                }
                """).with("expectError", true);
    }
}
