package dev.verbatim.shape;

import static dev.verbatim.model.DifferenceKind.*;
import static dev.verbatim.shape.Change.body;
import static dev.verbatim.shape.Change.breaking;
import static dev.verbatim.shape.Change.text;

import dev.verbatim.model.DifferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaking changes inside JSON bodies. */
final class BreakingValues {

    private static final Documented CALL = Samples.call();
    private static final Documented LIST = Samples.list();
    private static final Documented FAILED = Samples.notFound();

    private BreakingValues() {}

    static Stream<Change> all() {
        return Stream.of(names(), kinds(), nulls(), strings(), enumerations(), numbers(), elements())
                .flatMap(List::stream);
    }

    private static Change change(String name, DifferenceKind kind, String from, String to) {
        return breaking(name, CALL, kind, body(from, to));
    }

    private static List<Change> names() {
        return List.of(
                change("removed at the top", PROPERTY_MISSING, "\"version\": 3,", ""),
                change("object removed", PROPERTY_MISSING, "\"source\":", "\"origin\":"),
                change("array removed", PROPERTY_MISSING, "\"tags\": [ \"red\", \"blue\" ],", ""),
                change("null property removed", PROPERTY_MISSING, "\"lastError\": null,", ""),
                change("removed at the second level", PROPERTY_MISSING, "\"region\": \"westus\",", ""),
                change("removed at the third level", PROPERTY_MISSING, "\"displayName\": \"Adele\"", "\"x\": 1"),
                change("removed in the last element", PROPERTY_MISSING, ",\n      \"score\": 7", ""),
                change("removed deep in the last element", PROPERTY_MISSING, ", \"displayName\": \"Cora\"", ""),
                change(
                        "object emptied",
                        PROPERTY_MISSING,
                        "{ \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }",
                        "{}"),
                change(
                        "flattened",
                        PROPERTY_MISSING,
                        "\"user\": { \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }",
                        "\"userId\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\""),
                change("renamed", PROPERTY_MISSING, "\"createdDateTime\"", "\"created\""),
                change("snake_case", PROPERTY_MISSING, "\"createdDateTime\"", "\"created_date_time\""),
                change("kebab-case", PROPERTY_MISSING, "\"callbackUri\"", "\"callback-uri\""),
                change("PascalCase", PROPERTY_CASE, "\"createdDateTime\"", "\"CreatedDateTime\""),
                change("upper case", PROPERTY_CASE, "\"state\"", "\"STATE\""),
                change("lower case", PROPERTY_CASE, "\"tenantId\"", "\"tenantid\""),
                change("PascalCase inside", PROPERTY_CASE, "\"displayName\": \"Adele\"", "\"DisplayName\": \"Adele\""),
                change("PascalCase in the last element", PROPERTY_CASE, "\"region\": \"apac\"", "\"Region\": \"apac\""),
                change("blank in a name", PROPERTY_MISSING, "\"direction\"", "\"direction \""),
                change("look-alike letter in a name", PROPERTY_MISSING, "\"direction\"", "\"dire\u0441tion\""),
                breaking("error code removed", FAILED, PROPERTY_MISSING, body("\"code\": \"itemNotFound\",", "")),
                breaking("error message renamed", FAILED, PROPERTY_MISSING, body("\"message\"", "\"msg\"")),
                breaking("inner error removed", FAILED, PROPERTY_MISSING, body("\"innerError\"", "\"details\"")),
                breaking("error re-cased", FAILED, PROPERTY_CASE, body("\"error\"", "\"Error\"")),
                change("type removed", PROPERTY_MISSING, "\"@odata.type\": \"#graph.call\",", "")
                        .butOnlyLikely(),
                change("context removed", PROPERTY_MISSING, "\"@odata.context\"", "\"context\"")
                        .butOnlyLikely(),
                breaking("next link renamed", LIST, PROPERTY_MISSING, body("\"@odata.nextLink\"", "\"nextLink\""))
                        .butOnlyLikely(),
                breaking("count removed", LIST, PROPERTY_MISSING, body("\"@odata.count\": 50,", ""))
                        .butOnlyLikely(),
                change("another type", ODATA_TYPE_CHANGED, "\"#graph.call\"", "\"#graph.identity\""),
                change(
                        "another type of an element",
                        ODATA_TYPE_CHANGED,
                        "\"#graph.participantInfo\",\n      \"region\": \"apac\"",
                        "\"#graph.identitySet\",\n      \"region\": \"apac\""),
                change("unknown type", ODATA_TYPE_CHANGED, "\"#graph.call\"", "\"#graph.call2\""),
                change("type as a number", TYPE_CHANGED, "\"@odata.type\": \"#graph.call\"", "\"@odata.type\": 7"));
    }

    private static List<Change> kinds() {
        String[][] places = {
            {"string", "\"direction\": \"outgoing\""},
            {"integer", "\"version\": 3"},
            {"fraction", "\"rating\": 4.5"},
            {"boolean", "\"isLive\": true"},
            {"array", "\"tags\": [ \"red\", \"blue\" ]"},
            {"object", "\"user\": { \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }"},
            {"string of an element", "\"region\": \"apac\""},
            {"number of an element", "\"score\": 7"},
        };
        String[][] values = {
            {"string", "\"text\""},
            {"number", "1"},
            {"boolean", "false"},
            {"array", "[ \"text\" ]"},
            {"object", "{ \"a\": 1 }"},
        };
        List<Change> changes = new ArrayList<>();
        for (String[] place : places) {
            for (String[] value : values) {
                boolean same = place[0].startsWith(value[0])
                        || (value[0].equals("number")
                                && List.of("integer", "fraction").contains(place[0]));
                if (!same) {
                    String property = place[1].substring(0, place[1].indexOf(':') + 2);
                    changes.add(change(place[0] + " becomes " + value[0], TYPE_CHANGED, place[1], property + value[1]));
                }
            }
        }
        changes.addAll(List.of(
                change("number as a string", TYPE_CHANGED, "\"version\": 3", "\"version\": \"3\""),
                change("fraction as a string", TYPE_CHANGED, "\"rating\": 4.5", "\"rating\": \"4.5\""),
                change("big number as a string", TYPE_CHANGED, "4294967296", "\"4294967296\""),
                change("boolean as 1", TYPE_CHANGED, "\"isLive\": true", "\"isLive\": 1"),
                change("boolean as \"true\"", TYPE_CHANGED, "\"isLive\": true", "\"isLive\": \"true\""),
                change("string of digits as a number", TYPE_CHANGED, "\"code\": \"004711\"", "\"code\": 4711"),
                change("tags joined", TYPE_CHANGED, "[ \"red\", \"blue\" ]", "\"red,blue\""),
                change(
                        "tags as an object",
                        TYPE_CHANGED,
                        "[ \"red\", \"blue\" ]",
                        "{ \"0\": \"red\", \"1\": \"blue\" }"),
                change("array of one", TYPE_CHANGED, "\"direction\": \"outgoing\"", "\"direction\": [ \"outgoing\" ]"),
                change(
                        "array of one object",
                        TYPE_CHANGED,
                        "\"user\": { \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }",
                        "\"user\": [ { \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" } ]"),
                change(
                        "object as its id",
                        TYPE_CHANGED,
                        "\"user\": { \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }",
                        "\"user\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\""),
                change(
                        "object in a string",
                        TYPE_CHANGED,
                        "\"user\": { \"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\", \"displayName\": \"Adele\" }",
                        "\"user\": \"{\\\"id\\\": \\\"8\\\"}\""),
                change(
                        "null becomes a value of another type than listed",
                        TYPE_CHANGED,
                        "\"lastError\": null",
                        "\"lastError\": 5"),
                change("matrix flattened", TYPE_CHANGED, "[ [ 1, 2 ], [ 3, 4 ] ]", "[ 1, 2, 3, 4 ]"),
                change("matrix deepened", TYPE_CHANGED, "[ [ 1, 2 ], [ 3, 4 ] ]", "[ [ [ 1, 2 ] ], [ [ 3 ] ] ]"),
                change("empty array becomes an object", TYPE_CHANGED, "\"notes\": []", "\"notes\": {}")));
        return changes;
    }

    private static List<Change> nulls() {
        return List.of(
                change("string null", NULL_RETURNED, "\"direction\": \"outgoing\"", "\"direction\": null")
                        .butOnlyLikely(),
                change("number null", NULL_RETURNED, "\"version\": 3", "\"version\": null")
                        .butOnlyLikely(),
                change("boolean null", NULL_RETURNED, "\"isLive\": true", "\"isLive\": null")
                        .butOnlyLikely(),
                change("array null", NULL_RETURNED, "[ \"red\", \"blue\" ]", "null")
                        .butOnlyLikely(),
                change(
                                "third level null",
                                NULL_RETURNED,
                                "\"id\": \"8d1e6ab2-26c5-4e22-a1bc-06ea7343958e\"",
                                "\"id\": null")
                        .butOnlyLikely(),
                change("null in the last element", NULL_RETURNED, "\"region\": \"apac\"", "\"region\": null")
                        .butOnlyLikely(),
                change("key null", NULL_RETURNED, "\"id\": \"57dab8b1-894c-409a-b240-bd8beae78896\"", "\"id\": null"),
                change("element null", NULL_RETURNED, "\"tags\": [ \"red\",", "\"tags\": [ null,"),
                breaking(
                        "element of a collection null",
                        LIST,
                        NULL_RETURNED,
                        body("\"value\": [", "\"value\": [ null,")),
                breaking("id in a collection null", LIST, NULL_RETURNED, body("\"id\": \"item-49\"", "\"id\": null")),
                breaking("error null", FAILED, NULL_RETURNED, text(t -> "{\"error\": null}")),
                breaking("error code null", FAILED, NULL_RETURNED, body("\"itemNotFound\"", "null")));
    }

    private static List<Change> strings() {
        String time = "\"createdDateTime\": \"2021-07-08T09:15:30.5123456Z\"";
        List<Change> changes = new ArrayList<>();
        for (String other : List.of(
                "Thu, 08 Jul 2021 09:15:30 GMT",
                "07/08/2021 09:15:30",
                "08.07.2021",
                "2021-07-08",
                "2021-07-08 09:15:30Z",
                "2021-07-08T09:15:30",
                "20210708T091530Z",
                "2021-07-08T09:15Z",
                "1625735730",
                "yesterday",
                "2021-13-08T09:15:30Z",
                "2021-02-30T09:15:30Z",
                "2021-07-08T25:15:30Z",
                "2021-07-08T09:15:30+0200",
                "2021-07-08T09:15:30,5Z",
                "/Date(1625735730000)/",
                "21-07-08T09:15:30Z",
                "2021-W27-4T09:15:30Z")) {
            changes.add(
                    change("date-time as " + other, FORMAT_CHANGED, time, "\"createdDateTime\": \"" + other + "\""));
        }
        changes.addAll(List.of(
                change("date-time as seconds", TYPE_CHANGED, time, "\"createdDateTime\": 1625735730"),
                change(
                        "date-time in an object",
                        TYPE_CHANGED,
                        time,
                        "\"createdDateTime\": { \"seconds\": 1625735730 }"),
                change("date-time emptied", FORMAT_EMPTY, time, "\"createdDateTime\": \"\"")
                        .butOnlyLikely(),
                change(
                        "local date-time as a date",
                        FORMAT_CHANGED,
                        "\"localTime\": \"2021-07-08T09:15:30\"",
                        "\"localTime\": \"2021-07-08\""),
                change("date-time in the last element", FORMAT_CHANGED, "2021-07-09T10:00:00Z", "2021-07-09 10:00"),
                change(
                        "date as date-time",
                        FORMAT_CHANGED,
                        "\"day\": \"2021-07-08\"",
                        "\"day\": \"2021-07-08T00:00:00Z\""),
                change("date as US date", FORMAT_CHANGED, "\"day\": \"2021-07-08\"", "\"day\": \"07/08/2021\""),
                change("date without hyphens", FORMAT_CHANGED, "\"day\": \"2021-07-08\"", "\"day\": \"20210708\""),
                change("time with AM", FORMAT_CHANGED, "\"09:15:00\"", "\"9:15 AM\""),
                change("duration in seconds", FORMAT_CHANGED, "\"PT1H30M\"", "\"5400\""),
                change("duration as a clock", FORMAT_CHANGED, "\"PT1H30M\"", "\"01:30:00\""),
                change("duration in words", FORMAT_CHANGED, "\"PT1H30M\"", "\"1h30m\""),
                change("URL as a path", FORMAT_CHANGED, "\"https://bot.contoso.com/callback\"", "\"/callback\""),
                change(
                        "URL without scheme",
                        FORMAT_CHANGED,
                        "\"https://bot.contoso.com/callback\"",
                        "\"bot.contoso.com/callback\""),
                change(
                        "URL percent-encoded",
                        FORMAT_CHANGED,
                        "\"https://bot.contoso.com/callback\"",
                        "\"https%3A%2F%2Fbot.contoso.com%2Fcallback\""),
                change("URL of a file", FORMAT_CHANGED, "\"https://bot.contoso.com/callback\"", "\"file:///callback\""),
                change("URL emptied", FORMAT_EMPTY, "\"https://bot.contoso.com/callback\"", "\"\"")
                        .butOnlyLikely(),
                breaking(
                        "next link relative",
                        LIST,
                        FORMAT_CHANGED,
                        body("https://graph.contoso.com/v1.0/items?", "/items?")),
                breaking(
                        "next link a token",
                        LIST,
                        FORMAT_CHANGED,
                        body("https://graph.contoso.com/v1.0/items?$skiptoken=abc", "abc")),
                change(
                        "listed GUID without hyphens",
                        FORMAT_CHANGED,
                        "9f4fe8ea-ef6e-486c-86f4-58f5b8b6ad8c",
                        "9f4fe8eaef6e486c86f458f5b8b6ad8c"),
                change(
                                "shown GUID without hyphens",
                                FORMAT_CHANGED,
                                "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e",
                                "8d1e6ab226c54e22a1bc06ea7343958e")
                        .butOnlyLikely(),
                change(
                                "GUID in braces",
                                FORMAT_CHANGED,
                                "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e",
                                "{8d1e6ab2-26c5-4e22-a1bc-06ea7343958e}")
                        .butOnlyLikely(),
                change("GUID as a number in text", FORMAT_CHANGED, "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e", "12345")
                        .butOnlyLikely(),
                change("GUID emptied", FORMAT_EMPTY, "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e", "")
                        .butOnlyLikely(),
                change("mail as a name", FORMAT_CHANGED, "adele@contoso.com", "Adele Vance")
                        .butOnlyLikely(),
                change("mail with its name", FORMAT_CHANGED, "adele@contoso.com", "Adele <adele@contoso.com>")
                        .butOnlyLikely(),
                change("mail emptied", FORMAT_EMPTY, "adele@contoso.com", "").butOnlyLikely(),
                change("address as a host", FORMAT_CHANGED, "10.20.30.40", "server-4")
                        .butOnlyLikely(),
                change("digits as words", FORMAT_CHANGED, "004711", "four").butOnlyLikely(),
                change("UTF-8 read as Latin-1", FORMAT_CHANGED, "Müller & Söhne", "MÃ¼ller & SÃ¶hne"),
                change("umlauts lost", FORMAT_CHANGED, "Müller & Söhne", "M?ller & S?hne"),
                change("escaped as HTML", FORMAT_CHANGED, "Müller & Söhne", "Müller &amp; Söhne"),
                change("percent-encoded", FORMAT_CHANGED, "Müller & Söhne", "M%C3%BCller%20%26%20S%C3%B6hne"),
                change("in Base64", FORMAT_CHANGED, "\"outgoing\"", "\"b3V0Z29pbmc=\""),
                change("in quotes of its own", FORMAT_CHANGED, "\"outgoing\"", "\"\\\"outgoing\\\"\"")));
        return changes;
    }

    private static List<Change> enumerations() {
        return List.of(
                change("another word", ENUM_VALUE, "\"established\"", "\"connected\""),
                change("word in another case", ENUM_VALUE, "\"established\"", "\"Established\""),
                change("word emptied", ENUM_VALUE, "\"established\"", "\"\""),
                change("word as a number", TYPE_CHANGED, "\"established\"", "2"),
                change("word as a number in text", ENUM_VALUE, "\"established\"", "\"2\""),
                change("unlisted word in another case", VALUE_CASE, "\"outgoing\"", "\"Outgoing\"")
                        .butOnlyLikely(),
                change("unlisted word in upper case", VALUE_CASE, "\"westus\"", "\"WESTUS\"")
                        .butOnlyLikely(),
                breaking("error code in another case", FAILED, VALUE_CASE, body("itemNotFound", "ItemNotFound"))
                        .butOnlyLikely());
    }

    private static List<Change> numbers() {
        return List.of(
                change("integer becomes a fraction", NUMBER_KIND, "\"version\": 3", "\"version\": 3.5"),
                change("integer in an element becomes a fraction", NUMBER_KIND, "\"score\": 7", "\"score\": 7.25"),
                change("integer in an array becomes a fraction", NUMBER_KIND, "[ 1, 2, 3 ]", "[ 1, 2, 3.5 ]"),
                change("fraction by exponent", NUMBER_KIND, "\"version\": 3", "\"version\": 35e-1"),
                change("beyond Int32", NUMBER_RANGE, "\"version\": 3", "\"version\": 2147483648"),
                change("beyond Int64", NUMBER_RANGE, "4294967296", "9223372036854775808"),
                change("shown integer beyond Int64", NUMBER_RANGE, "\"score\": 7", "\"score\": 92233720368547758070"),
                change("beyond everything", NUMBER_RANGE, "\"score\": 7", "\"score\": 1e999999999"),
                change("fraction beyond everything", NUMBER_RANGE, "\"rating\": 4.5", "\"rating\": 1e400"));
    }

    private static List<Change> elements() {
        return List.of(
                change(
                                "array of objects emptied inside",
                                EMPTY_ARRAY,
                                "\"matrix\": [ [ 1, 2 ], [ 3, 4 ] ]",
                                "\"matrix\": []")
                        .butOnlyLikely(),
                breaking("collection emptied", LIST, EMPTY_ARRAY, text(t -> t.substring(0, t.indexOf('[') + 1) + "]}"))
                        .butOnlyLikely(),
                change("one element a number", TYPE_CHANGED, "[ \"red\", \"blue\" ]", "[ \"red\", 5 ]"),
                change(
                        "one element an object",
                        TYPE_CHANGED,
                        "[ \"red\", \"blue\" ]",
                        "[ \"red\", { \"name\": \"blue\" } ]"),
                change("numbers as strings", TYPE_CHANGED, "[ 1, 2, 3 ]", "[ \"1\", \"2\", \"3\" ]"),
                change("inner element a string", TYPE_CHANGED, "[ 3, 4 ]", "[ 3, \"4\" ]"),
                breaking("one of 50 lacks a name", LIST, PROPERTY_MISSING, body("\"name\": \"Item 37\",", "")),
                breaking(
                        "one of 50 has a string for a number",
                        LIST,
                        TYPE_CHANGED,
                        body("\"size\": 37,", "\"size\": \"37\",")),
                breaking("one of 50 is a string", LIST, TYPE_CHANGED, body("\"value\": [", "\"value\": [ \"item\",")),
                breaking(
                        "the last lacks a name three levels down",
                        LIST,
                        PROPERTY_MISSING,
                        body("{ \"id\": \"u49\" }", "{ }")),
                breaking(
                        "the last has another name three levels down",
                        LIST,
                        PROPERTY_CASE,
                        body("{ \"id\": \"u49\" }", "{ \"ID\": \"u49\" }")),
                breaking(
                        "elements in envelopes",
                        LIST,
                        PROPERTY_MISSING,
                        body("\"value\": [", "\"value\": [ { \"item\": { \"id\": \"x\" } },")));
    }
}
