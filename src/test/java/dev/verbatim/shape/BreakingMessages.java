package dev.verbatim.shape;

import static dev.verbatim.model.DifferenceKind.*;
import static dev.verbatim.shape.Change.body;
import static dev.verbatim.shape.Change.breaking;
import static dev.verbatim.shape.Change.bytes;
import static dev.verbatim.shape.Change.header;
import static dev.verbatim.shape.Change.status;
import static dev.verbatim.shape.Change.text;

import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Breaking changes of status, headers and whole bodies. */
final class BreakingMessages {

    private static final Documented CALL = Samples.call();
    private static final Documented LIST = Samples.list();
    private static final Documented CREATED = Samples.created();
    private static final Documented ACCEPTED = Samples.accepted();
    private static final Documented DELETED = Samples.deleted();
    private static final Documented FAILED = Samples.notFound();

    private BreakingMessages() {}

    static Stream<Change> all() {
        return Stream.of(statuses(), headers(), notJson(), encodings(), envelopes())
                .flatMap(List::stream);
    }

    private static List<Change> statuses() {
        return List.of(
                breaking("200 becomes 201", CALL, STATUS_CHANGED, status(201)),
                breaking("200 becomes 202", CALL, STATUS_CHANGED, status(202)),
                breaking("200 becomes 206", LIST, STATUS_CHANGED, status(206)),
                breaking("200 becomes 302", CALL, STATUS_CHANGED, status(302)),
                breaking("200 becomes 500", CALL, STATUS_CHANGED, status(500)),
                breaking("201 becomes 200", CREATED, STATUS_CHANGED, status(200)),
                breaking("202 becomes 200", ACCEPTED, STATUS_CHANGED, status(200)),
                breaking("204 becomes 200", DELETED, STATUS_CHANGED, status(200)),
                breaking("204 becomes 404", DELETED, STATUS_CHANGED, status(404)),
                breaking("404 becomes 400", FAILED, STATUS_CHANGED, status(400)),
                breaking("404 becomes 410", FAILED, STATUS_CHANGED, status(410)),
                breaking("404 becomes 200 with the error", FAILED, STATUS_CHANGED, status(200)),
                breaking("200 with an error body", CALL, TYPE_CHANGED, text(t -> Change.text(FAILED.verbatim()))),
                breaking("404 with a success body", FAILED, TYPE_CHANGED, text(t -> Change.text(CREATED.verbatim()))),
                breaking("204 with a body", DELETED, BODY_UNEXPECTED, text(t -> "{\"id\": \"1\"}")));
    }

    private static List<Change> headers() {
        return List.of(
                breaking("no content type", CALL, HEADER_MISSING, header("Content-Type", null)),
                breaking("content type text/html", CALL, MEDIA_TYPE_CHANGED, header("Content-Type", "text/html")),
                breaking("content type text/plain", CALL, MEDIA_TYPE_CHANGED, header("Content-Type", "text/plain")),
                breaking("content type text/json", CALL, MEDIA_TYPE_CHANGED, header("Content-Type", "text/json")),
                breaking(
                        "content type octet-stream",
                        CALL,
                        MEDIA_TYPE_CHANGED,
                        header("Content-Type", "application/octet-stream")),
                breaking("content type xml", FAILED, MEDIA_TYPE_CHANGED, header("Content-Type", "application/xml")),
                breaking("content type of nothing", CALL, MEDIA_TYPE_CHANGED, header("Content-Type", "json")),
                breaking("empty content type", CALL, MEDIA_TYPE_CHANGED, header("Content-Type", "")),
                breaking(
                        "another charset than documented",
                        CALL,
                        MEDIA_TYPE_CHANGED,
                        header("Content-Type", "application/json; charset=utf-16")),
                breaking("no location", CREATED, HEADER_MISSING, header("Location", null)),
                breaking("empty location", CREATED, HEADER_VALUE, header("Location", "")),
                breaking("location renamed", CREATED, HEADER_MISSING, r -> header(
                                "X-Location", "https://graph.contoso.com/v1.0/app/calls/1")
                        .apply(header("Location", null).apply(r))),
                breaking(
                        "location of another path",
                        CREATED,
                        LOCATION_CHANGED,
                        header("Location", "https://graph.contoso.com/v1.0/app/meetings/1")),
                breaking(
                        "location of the collection",
                        CREATED,
                        LOCATION_CHANGED,
                        header("Location", "https://graph.contoso.com/v1.0/app/calls")),
                breaking(
                        "location with more path",
                        CREATED,
                        LOCATION_CHANGED,
                        header("Location", "https://graph.contoso.com/v1.0/app/calls/1/participants")),
                breaking(
                        "relative location",
                        CREATED,
                        LOCATION_CHANGED,
                        header("Location", "/v1.0/app/calls/57dab8b1-894c-409a-b240-bd8beae78896")),
                breaking(
                        "location is a bare id",
                        CREATED,
                        LOCATION_CHANGED,
                        header("Location", "57dab8b1-894c-409a-b240-bd8beae78896")),
                breaking(
                        "location with blanks",
                        CREATED,
                        LOCATION_CHANGED,
                        header("Location", "https://graph.contoso.com/v1.0/app/calls/ 1")),
                breaking("no etag", CALL, HEADER_MISSING, header("ETag", null)),
                breaking("empty etag", CALL, HEADER_VALUE, header("ETag", "")),
                breaking("no operation location", ACCEPTED, HEADER_MISSING, header("Operation-Location", null)),
                breaking(
                        "another operation location",
                        ACCEPTED,
                        LOCATION_CHANGED,
                        header("Operation-Location", "https://graph.contoso.com/v1.0/app/jobs/1")),
                breaking("no retry-after", ACCEPTED, HEADER_MISSING, header("Retry-After", null)),
                breaking("retry-after in words", ACCEPTED, HEADER_VALUE, header("Retry-After", "soon")),
                breaking("no custom header", ACCEPTED, HEADER_MISSING, header("X-Region", null)),
                breaking("number header in words", CALL, HEADER_VALUE, header("OData-Version", "four")),
                breaking("date header as a number", CREATED, HEADER_VALUE, header("Last-Modified", "1625735730")),
                breaking(
                        "date header as RFC 3339",
                        CREATED,
                        HEADER_VALUE,
                        header("Last-Modified", "2021-07-08T09:15:30Z")),
                breaking(
                        "another authentication scheme",
                        FAILED,
                        HEADER_VALUE,
                        header("WWW-Authenticate", "Basic realm=\"graph\"")));
    }

    private static List<Change> notJson() {
        return List.of(
                breaking("empty body", CALL, BODY_MISSING, text(t -> "")),
                breaking("blank body", CALL, BODY_MISSING, text(t -> " \n")),
                breaking("empty error body", FAILED, BODY_MISSING, text(t -> "")),
                breaking("cut in the middle", CALL, BODY_NOT_JSON, text(t -> t.substring(0, t.length() / 2))),
                breaking("last brace cut", CALL, BODY_NOT_JSON, text(t -> t.substring(0, t.lastIndexOf('}')))),
                breaking("text behind it", CALL, BODY_NOT_JSON, text(t -> t + "\nOK")),
                breaking("brace behind it", LIST, BODY_NOT_JSON, text(t -> t + "}")),
                breaking("sent twice", CREATED, BODY_NOT_JSON, text(t -> t + t)),
                breaking("lines of JSON", LIST, BODY_NOT_JSON, text(t -> "{\"id\":\"1\"}\n{\"id\":\"2\"}\n")),
                breaking("text before it", CALL, BODY_NOT_JSON, text(t -> ")]}',\n" + t)),
                breaking("call of a function", CALL, BODY_NOT_JSON, text(t -> "callback(" + t + ");")),
                breaking("server-sent event", CREATED, BODY_NOT_JSON, text(t -> "data: " + t + "\n\n")),
                breaking("HTML page", CALL, BODY_NOT_JSON, text(t -> "<!DOCTYPE html><html><body>Sorry</body></html>")),
                breaking("XML", CREATED, BODY_NOT_JSON, text(t -> "<call><id>1</id></call>")),
                breaking("YAML", CREATED, BODY_NOT_JSON, text(t -> "id: 1\nstate: establishing\n")),
                breaking("form", CREATED, BODY_NOT_JSON, text(t -> "id=1&state=establishing")),
                breaking("bare words", FAILED, BODY_NOT_JSON, text(t -> "Not Found")),
                breaking("single quotes", CALL, BODY_NOT_JSON, text(t -> t.replace('"', '\''))),
                breaking("names without quotes", CALL, BODY_NOT_JSON, body("\"version\":", "version:")),
                breaking("trailing comma in an object", CALL, BODY_NOT_JSON, body("\"notes\": []", "\"notes\": [],")),
                breaking("trailing comma in an array", CALL, BODY_NOT_JSON, body("\"blue\" ]", "\"blue\", ]")),
                breaking("missing comma", CALL, BODY_NOT_JSON, body("\"version\": 3,", "\"version\": 3")),
                breaking(
                        "line comment",
                        CALL,
                        BODY_NOT_JSON,
                        body("\"version\": 3,", "\"version\": 3, // of the call\n")),
                breaking("block comment", CALL, BODY_NOT_JSON, body("\"version\": 3,", "/* v */ \"version\": 3,")),
                breaking("NaN", CALL, BODY_NOT_JSON, body("\"rating\": 4.5", "\"rating\": NaN")),
                breaking("Infinity", CALL, BODY_NOT_JSON, body("\"rating\": 4.5", "\"rating\": Infinity")),
                breaking("undefined", CALL, BODY_NOT_JSON, body("\"rating\": 4.5", "\"rating\": undefined")),
                breaking("Python's True", CALL, BODY_NOT_JSON, body("\"isLive\": true", "\"isLive\": True")),
                breaking("Python's None", CALL, BODY_NOT_JSON, body("\"lastError\": null", "\"lastError\": None")),
                breaking("leading zero", CALL, BODY_NOT_JSON, body("\"version\": 3", "\"version\": 03")),
                breaking("plus sign", CALL, BODY_NOT_JSON, body("\"version\": 3", "\"version\": +3")),
                breaking("hexadecimal number", CALL, BODY_NOT_JSON, body("\"version\": 3", "\"version\": 0x3")),
                breaking("bare fraction", CALL, BODY_NOT_JSON, body("\"rating\": 4.5", "\"rating\": .5")),
                breaking("bare point", CALL, BODY_NOT_JSON, body("\"rating\": 4.5", "\"rating\": 4.")),
                breaking("thousands separator", CALL, BODY_NOT_JSON, body("\"version\": 3", "\"version\": 1,024")),
                breaking("raw tab in a string", CALL, BODY_NOT_JSON, body("\"outgoing\"", "\"out\tgoing\"")),
                breaking("raw line feed in a string", CALL, BODY_NOT_JSON, body("\"outgoing\"", "\"out\ngoing\"")),
                breaking("raw null character", CALL, BODY_NOT_JSON, body("\"outgoing\"", "\"out\0going\"")),
                breaking("unknown escape", CALL, BODY_NOT_JSON, body("\"outgoing\"", "\"out\\xgoing\"")),
                breaking("broken escape", CALL, BODY_NOT_JSON, body("\"outgoing\"", "\"out\\u12going\"")),
                breaking(
                        "no-break space between tokens",
                        CALL,
                        BODY_NOT_JSON,
                        body("\"version\": 3", "\"version\":\u00a03")),
                breaking(
                        "key repeated at the top",
                        CALL,
                        DUPLICATE_KEY,
                        body("\"version\": 3,", "\"version\": 3, \"version\": 3,")),
                breaking(
                        "key repeated in an array",
                        CALL,
                        DUPLICATE_KEY,
                        body("\"score\": 7", "\"score\": 7, \"score\": 7")),
                breaking(
                        "key repeated by an escape",
                        CALL,
                        DUPLICATE_KEY,
                        body("\"score\": 7", "\"score\": 7, \"\\u0073core\": 7")),
                breaking(
                        "undocumented key repeated",
                        LIST,
                        DUPLICATE_KEY,
                        body("\"@odata.count\"", "\"x\": 1, \"x\": 2, \"@odata.count\"")));
    }

    private static List<Change> encodings() {
        return List.of(
                breaking("byte order mark", CALL, BODY_NOT_JSON, text(t -> "\ufeff" + t)),
                breaking(
                        "UTF-16", CALL, BODY_NOT_JSON, r -> bytes(Change.text(r).getBytes(StandardCharsets.UTF_16))
                                .apply(r)),
                breaking("UTF-16 without mark", CALL, BODY_NOT_JSON, r -> bytes(
                                Change.text(r).getBytes(StandardCharsets.UTF_16LE))
                        .apply(r)),
                breaking("Latin-1", CALL, BODY_NOT_JSON, r -> bytes(
                                Change.text(r).getBytes(StandardCharsets.ISO_8859_1))
                        .apply(r)),
                breaking("a byte that is not UTF-8", CALL, BODY_NOT_JSON, BreakingMessages::invalidByte),
                breaking("gzip without label", CALL, BODY_NOT_JSON, r -> bytes(gzip(r.body()))
                        .apply(r)),
                breaking("gzip label on plain bytes", CALL, ENCODING_UNREADABLE, header("Content-Encoding", "gzip")),
                breaking("gzip cut", CALL, ENCODING_UNREADABLE, r -> header("Content-Encoding", "gzip")
                        .apply(bytes(Arrays.copyOf(gzip(r.body()), 100)).apply(r))),
                breaking("unknown encoding", CALL, ENCODING_UNREADABLE, header("Content-Encoding", "sdch")),
                breaking("Base64", CALL, BODY_NOT_JSON, text(t -> Base64.getEncoder()
                        .encodeToString(t.getBytes(StandardCharsets.UTF_8)))),
                breaking("JSON in a string", CALL, TYPE_CHANGED, text(JsonText::quote)),
                breaking(
                        "connection cut",
                        CALL,
                        CONNECTION_CUT,
                        r -> new ReceivedResponse(
                                r.status(),
                                r.headers(),
                                Arrays.copyOf(r.body(), 40),
                                "the connection ended after 40 bytes")),
                breaking(
                        "a body announced where none may be",
                        DELETED,
                        BODY_UNEXPECTED,
                        r -> new ReceivedResponse(r.status(), r.headers(), new byte[0], "malformed chunk")));
    }

    private static List<Change> envelopes() {
        return List.of(
                breaking("in data", CALL, PROPERTY_MISSING, text(t -> "{\"data\": " + t + "}")),
                breaking(
                        "in result",
                        CREATED,
                        PROPERTY_MISSING,
                        text(t -> "{\"result\": " + t + ", \"success\": true}")),
                breaking("in d", LIST, COLLECTION_PROPERTY_MISSING, text(t -> "{\"d\": " + t + "}")),
                breaking("in an array", CALL, TYPE_CHANGED, text(t -> "[" + t + "]")),
                breaking("error in an envelope", FAILED, TYPE_CHANGED, text(t -> "{\"errors\": [" + t + "]}")),
                breaking(
                        "error without its envelope",
                        FAILED,
                        TYPE_CHANGED,
                        text(t -> t.substring(t.indexOf('{', 1), t.lastIndexOf('}')))),
                breaking("error as a string", FAILED, TYPE_CHANGED, text(t -> "{\"error\": \"itemNotFound\"}")),
                breaking(
                        "errors as a list",
                        FAILED,
                        TYPE_CHANGED,
                        text(t -> "{\"error\": [{\"code\": \"a\", \"message\": \"b\"}]}")),
                breaking(
                        "problem details for an error",
                        FAILED,
                        TYPE_CHANGED,
                        text(t -> "{\"type\": \"about:blank\", \"title\": \"Not Found\", \"status\": 404}")),
                breaking(
                        "bare array for a collection",
                        LIST,
                        TYPE_CHANGED,
                        text(t -> t.substring(t.indexOf('['), t.lastIndexOf(']') + 1))),
                breaking(
                        "collection property renamed",
                        LIST,
                        COLLECTION_PROPERTY_MISSING,
                        body("\"value\"", "\"items\"")),
                breaking("collection property re-cased", LIST, PROPERTY_CASE, body("\"value\"", "\"Value\"")),
                breaking(
                        "collection of one as the object",
                        LIST,
                        COLLECTION_PROPERTY_MISSING,
                        text(t -> "{\"id\": \"1\", \"name\": \"a\"}")),
                breaking(
                        "collection null",
                        LIST,
                        TYPE_CHANGED,
                        text(t -> "{\"@odata.context\": \"https://a.b/c\", \"@odata.count\": 0, \"value\": null}")),
                breaking(
                        "collection as an object by id",
                        LIST,
                        TYPE_CHANGED,
                        text(t -> "{\"value\": {\"item-1\": {\"name\": \"a\"}}}")),
                breaking(
                        "collection in pages",
                        LIST,
                        TYPE_CHANGED,
                        text(t -> "{\"value\": {\"page\": 1, \"items\": []}}")),
                breaking("null", CALL, TYPE_CHANGED, text(t -> "null")),
                breaking("empty object", CALL, PROPERTY_MISSING, text(t -> "{}")),
                breaking("empty object for a collection", LIST, COLLECTION_PROPERTY_MISSING, text(t -> "{}")),
                breaking("empty object for an error", FAILED, TYPE_CHANGED, text(t -> "{}")),
                breaking("empty array", CALL, TYPE_CHANGED, text(t -> "[]")),
                breaking("string", CALL, TYPE_CHANGED, text(t -> "\"OK\"")),
                breaking("number", CALL, TYPE_CHANGED, text(t -> "42")),
                breaking("true", CREATED, TYPE_CHANGED, text(t -> "true")));
    }

    private static ReceivedResponse invalidByte(ReceivedResponse response) {
        byte[] body = response.body().clone();
        body[Change.text(response).indexOf("outgoing")] = (byte) 0xff;
        return bytes(body).apply(response);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
