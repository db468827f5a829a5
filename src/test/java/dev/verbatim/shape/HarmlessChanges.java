package dev.verbatim.shape;

import static dev.verbatim.shape.Change.body;
import static dev.verbatim.shape.Change.bytes;
import static dev.verbatim.shape.Change.harmless;
import static dev.verbatim.shape.Change.header;
import static dev.verbatim.shape.Change.text;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a service may do otherwise than its docs show without breaking anyone. */
final class HarmlessChanges {

    private static final Documented CALL = Samples.call();
    private static final Documented LIST = Samples.list();
    private static final Documented CREATED = Samples.created();
    private static final Documented ACCEPTED = Samples.accepted();
    private static final Documented DELETED = Samples.deleted();
    private static final Documented FAILED = Samples.notFound();

    private HarmlessChanges() {}

    static Stream<Change> all() {
        return Stream.of(messages(), spelling(), values(), arrays(), additions())
                .flatMap(List::stream);
    }

    private static Change change(String name, String from, String to) {
        return harmless(name, CALL, body(from, to));
    }

    private static List<Change> messages() {
        return List.of(
                harmless("nothing at all: object", CALL, r -> r),
                harmless("nothing at all: collection", LIST, r -> r),
                harmless("nothing at all: creation", CREATED, r -> r),
                harmless(
                        "nothing at all: acceptance",
                        ACCEPTED,
                        header("Operation-Location", "https://graph.contoso.com/v1.0/app/operations/17")),
                harmless("nothing at all: deletion", DELETED, r -> r),
                harmless("nothing at all: error", FAILED, r -> r),
                harmless("header names in lower case", CREATED, names(n -> n.toLowerCase(Locale.ROOT))),
                harmless("header names in upper case", CREATED, names(n -> n.toUpperCase(Locale.ROOT))),
                harmless("more headers", CALL, header("X-Trace", "abc")),
                harmless("cache headers", CALL, header("Cache-Control", "private, max-age=0")),
                harmless("media type in upper case", CALL, header("Content-Type", "Application/JSON; Charset=UTF-8")),
                harmless("charset in quotes", CALL, header("Content-Type", "application/json;charset=\"utf-8\"")),
                harmless("no charset", CALL, header("Content-Type", "application/json")),
                harmless(
                        "more parameters",
                        CALL,
                        header("Content-Type", "application/json; odata.metadata=minimal; charset=utf-8")),
                harmless(
                        "charset where none is shown", LIST, header("Content-Type", "application/json; charset=utf-8")),
                harmless("JSON of a vendor", CALL, header("Content-Type", "application/vnd.contoso+json")),
                harmless("labelled gzip", CALL, r -> header("Content-Encoding", "gzip")
                        .apply(bytes(BreakingMessages.gzip(r.body())).apply(r))),
                harmless("labelled x-gzip in capitals", CALL, r -> header("Content-Encoding", "X-GZIP")
                        .apply(bytes(BreakingMessages.gzip(r.body())).apply(r))),
                harmless("identity", CALL, header("Content-Encoding", "identity")),
                harmless("another etag", CALL, header("ETag", "\"bb\"")),
                harmless(
                        "another location of the form",
                        CREATED,
                        header("Location", "https://graph.contoso.com/v1.0/app/calls/another")),
                harmless("location on another host", CREATED, header("Location", "http://127.0.0.1:8080/app/calls/1")),
                harmless(
                        "location behind another prefix",
                        CREATED,
                        header("Location", "http://127.0.0.1:8080/api/beta/app/calls/1?x=y")),
                harmless("retry-after as a date", ACCEPTED, r -> header(
                                "Operation-Location", "https://a.contoso.com/app/operations/1")
                        .apply(header("Retry-After", "Thu, 08 Jul 2021 09:15:30 GMT")
                                .apply(r))),
                harmless("another retry-after", ACCEPTED, r -> header(
                                "Operation-Location", "https://a.contoso.com/app/operations/1")
                        .apply(header("Retry-After", "120").apply(r))),
                harmless("another date", CREATED, header("Last-Modified", "Fri, 09 Jul 2021 10:00:00 GMT")),
                harmless("another realm", FAILED, header("WWW-Authenticate", "bearer realm=\"other\", error=\"x\"")),
                harmless("headers on a deletion", DELETED, header("Content-Type", "application/json")));
    }

    private static List<Change> spelling() {
        return List.of(
                harmless("no white space", CALL, text(t -> t.replaceAll("\\n *", "")
                        .replace("\": ", "\":"))),
                harmless("more white space", CALL, text(t -> "\r\n\t " + t.replace("\": ", "\" :\t") + "\n\n")),
                harmless("CRLF", CALL, text(t -> t.replace("\n", "\r\n"))),
                change("escaped Unicode", "Müller & Söhne", "M\\u00fcller \\u0026 S\\u00F6hne"),
                change("escaped slashes", "https://bot.contoso.com/callback", "https:\\/\\/bot.contoso.com\\/callback"),
                change("escaped letters of a name", "\"version\"", "\"\\u0076ersion\""),
                change(
                        "name at another place",
                        "\"version\": 3,\n  \"size\": 4294967296,",
                        "\"size\": 4294967296,\n  \"version\": 3,"),
                change(
                        "names inside at another place",
                        "{ \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }",
                        "{ \"displayName\": \"Adele\", \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\" }"),
                change("integral float", "\"version\": 3", "\"version\": 3.0"),
                change("exponent", "\"version\": 3", "\"version\": 3e2"),
                change("exponent of a fraction", "\"version\": 3", "\"version\": 1.5E+1"),
                change("integer for a fraction", "\"rating\": 4.5", "\"rating\": 4"),
                change("exponent for a fraction", "\"rating\": 4.5", "\"rating\": 45e-1"));
    }

    private static List<Change> values() {
        return List.of(
                change("another word of the enumeration", "\"established\"", "\"terminated\""),
                change("other text", "\"outgoing\"", "\"incoming\""),
                change("empty text", "\"outgoing\"", "\"\""),
                change("long text", "\"outgoing\"", "\"" + "x".repeat(5_000) + "\""),
                change("another number", "\"version\": 3", "\"version\": -2147483648"),
                change("another big number", "4294967296", "9223372036854775807"),
                change("another boolean", "\"isLive\": true", "\"isLive\": false"),
                change("nullable by its resource", "\"subject\": \"Müller & Söhne\"", "\"subject\": null"),
                change("nullable inside by its resource", "\"displayName\": \"Adele\"", "\"displayName\": null"),
                change("a value for null", "\"lastError\": null", "\"lastError\": \"text\""),
                change("offset for Z", "09:15:30.5123456Z", "11:15:30.5+02:00"),
                change("no fraction", "09:15:30.5123456Z", "09:15:30Z"),
                change("small z", "2021-07-08T09:15:30.5123456Z", "2021-07-08t09:15:30z"),
                change("leap second", "09:15:30.5123456Z", "23:59:60Z"),
                change("29 February", "2021-07-08T09:15:30.5123456Z", "2024-02-29T09:15:30Z"),
                change(
                        "zone on a local time",
                        "\"localTime\": \"2021-07-08T09:15:30\"",
                        "\"localTime\": \"2021-07-08T09:15:30Z\""),
                change("another date", "\"day\": \"2021-07-08\"", "\"day\": \"1999-12-31\""),
                change("another time", "\"09:15:00\"", "\"23:59:59.9999999\""),
                change("another duration", "\"PT1H30M\"", "\"P3DT4H59.5S\""),
                change("another URL", "https://bot.contoso.com/callback", "http://[::1]:8080/%7Ex?a=b#c"),
                change("host in upper case", "https://bot.contoso.com/callback", "https://BOT.contoso.com/callback"),
                change("another GUID", "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e", "00000000-0000-0000-0000-000000000000"),
                change(
                        "GUID in upper case",
                        "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e",
                        "8D1E6AB2-26C5-4E22-A1BC-06EA7343958E"),
                change("another mail", "adele@contoso.com", "bert.o'neil+x@mail.contoso.co.uk"),
                change("mail in capitals", "adele@contoso.com", "Adele@Contoso.com"),
                change("another address", "10.20.30.40", "2001:db8::1"),
                change("other digits", "004711", "12"),
                harmless("another error code", FAILED, body("itemNotFound", "resourceNotFound")),
                harmless("another error message", FAILED, body("The item was not found.", "Gone")),
                harmless("another next link", LIST, body("$skiptoken=abc", "$skiptoken=X%27YZ&$top=5")));
    }

    private static List<Change> arrays() {
        return List.of(
                change("reordered", "[ \"red\", \"blue\" ]", "[ \"blue\", \"red\" ]"),
                change("shorter", "[ \"red\", \"blue\" ]", "[ \"red\" ]"),
                change("longer", "[ \"red\", \"blue\" ]", "[ \"red\", \"blue\", \"green\", \"red\" ]"),
                change("numbers emptied", "\"sizes\": [ 1, 2, 3 ]", "\"sizes\": []"),
                change("strings emptied", "[ \"red\", \"blue\" ]", "[]"),
                change("inner array emptied", "[ [ 1, 2 ], [ 3, 4 ] ]", "[ [], [ 3, 4, 5 ] ]"),
                change("empty filled", "\"notes\": []", "\"notes\": [ \"a\", \"b\" ]"),
                harmless(
                        "collection shorter",
                        LIST,
                        text(t -> t.substring(0, t.indexOf(",\n    { \"id\": \"item-1\"")) + "]}")),
                harmless(
                        "collection longer",
                        LIST,
                        body(
                                "\"value\": [",
                                "\"value\": [ { \"id\": \"x\", \"name\": \"y\", \"size\": 1, \"owner\": { \"user\": { \"id\": \"z\" } } },")));
    }

    private static List<Change> additions() {
        return List.of(
                change("more at the top", "\"version\": 3,", "\"version\": 3, \"extra\": { \"a\": [ null ] },"),
                change("more inside", "\"displayName\": \"Adele\"", "\"displayName\": \"Adele\", \"more\": 1"),
                change("more in an element", "\"score\": 7", "\"score\": 7, \"more\": null"),
                change(
                        "control information",
                        "\"version\": 3,",
                        "\"version\": 3, \"@odata.etag\": \"W/1\", \"tags@odata.count\": 2,"),
                change(
                        "control information inside",
                        "\"displayName\": \"Adele\"",
                        "\"displayName\": \"Adele\", \"@odata.id\": \"users/1\""),
                change(
                        "type inside",
                        "{ \"id\": \"8d1e6ab2",
                        "{ \"@odata.type\": \"#graph.identity\", \"id\": \"8d1e6ab2"),
                change(
                        "type of an unknown kind inside",
                        "{ \"id\": \"8d1e6ab2",
                        "{ \"@odata.type\": \"#graph.guestIdentity\", \"id\": \"8d1e6ab2"),
                change(
                        "annotation of a service",
                        "\"version\": 3,",
                        "\"version\": 3, \"@microsoft.graph.tips\": \"Use $select\","),
                harmless("more in the error", FAILED, body("\"code\"", "\"target\": \"x\", \"code\"")));
    }

    private static UnaryOperator<ReceivedResponse> names(UnaryOperator<String> edit) {
        return r -> new ReceivedResponse(
                r.status(),
                r.headers().stream()
                        .map(h -> new Header(edit.apply(h.name()), h.value()))
                        .toList(),
                r.body(),
                r.broken());
    }
}
